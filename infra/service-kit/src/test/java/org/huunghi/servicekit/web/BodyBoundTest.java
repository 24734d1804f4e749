package org.huunghi.servicekit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.util.Map;
import java.util.Set;
import org.huunghi.servicekit.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class BodyBoundTest {

    private final BodyBound bound = new BodyBound(new WebSettings(
            DataSize.ofBytes(10),
            Map.of("/api/v1/notes/{id}/scans", DataSize.ofBytes(100)),
            1,
            2,
            Set.of(),
            DataSize.ofBytes(100)));

    @Test
    void aLongBodyIsTakenOnItsPathOnly() throws Exception {
        bound.doFilter(post("/api/v1/notes/7/scans", 100), new MockHttpServletResponse(), (request, response) -> {
            assertThat(request.getInputStream().readAllBytes()).hasSize(100);
        });

        refused("/api/v1/notes/7/scans", 101, "body-too-large");
        refused("/api/v1/notes/7", 11, "body-too-large");
    }

    @Test
    void soManyLongBodiesAreInMemoryAndNoMore() throws Exception {
        FilterChain whileOneIsTaken = (request, response) -> {
            refused("/api/v1/notes/8/scans", 5, "busy-with-large-bodies");
            bound.doFilter(post("/api/v1/notes/8", 5), new MockHttpServletResponse(), (other, answer) -> {});
        };
        bound.doFilter(post("/api/v1/notes/7/scans", 50), new MockHttpServletResponse(), whileOneIsTaken);

        bound.doFilter(post("/api/v1/notes/8/scans", 50), new MockHttpServletResponse(), (request, response) -> {});
    }

    private void refused(String path, int bytes, String code) {
        assertThatThrownBy(() ->
                        bound.doFilter(post(path, bytes), new MockHttpServletResponse(), (request, response) -> {}))
                .isInstanceOfSatisfying(
                        Problem.Refusal.class,
                        refusal -> assertThat(refusal.problem().code()).isEqualTo(code));
    }

    private static MockHttpServletRequest post(String path, int bytes) {
        var request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        request.setContent(new byte[bytes]);
        return request;
    }
}
