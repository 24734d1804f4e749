package org.huunghi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away before any part sees it. */
class DoorTest extends GatewayTest {

    @Test
    void forwardedHeadersOfAStrangerAreNotBelieved() {
        officer()
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .get("/api/v1/partners");

        assertThat(PARTNER.calls().getFirst().headers().keySet()).noneMatch(name -> name.startsWith("X-forwarded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2/partners", "/api/v1/partnersx", "/actuator/prometheus/x"})
    void anUnknownPathIsAProblem(String path) {
        var answer = officer().header("Accept-Language", "en").get(path);

        assertThat(answer.status()).isEqualTo(path.startsWith("/actuator") ? 403 : 404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/../../actuator/env", "/api/v1/partners/..%2f..%2factuator", "/api/v1/partners;a=b"})
    void aPathThatClimbsIsRefused(String path) {
        assertThat(officer().get(path).status()).isIn(400, 403, 404);
        assertThat(PARTNER.calls()).isEmpty();
    }

    @Test
    void aBodyBeyondTheBoundStopsAtTheDoor() {
        var answer = officer().post("/api/v1/partners", "{\"name\":\"" + "x".repeat(70_000) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
        assertThat(PARTNER.calls()).isEmpty();
    }

    static Stream<String> badTokens() {
        return Stream.of(
                "",
                "Bearer nonsense",
                token().noneAlg(),
                token().forged(),
                token().expired().bearer(),
                token().wrongAudience().bearer(),
                token().wrongIssuer().bearer());
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenStopsAtTheDoor(String authorization) {
        var answer = anonymous().header("Authorization", authorization).get("/api/v1/partners");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("unauthenticated");
        assertThat(PARTNER.calls()).isEmpty();
    }
}
