package org.huunghi.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;

class WebProblemsTest {

    @Test
    void anIssuerThatDoesNotAnswerIsNotTheCallersFault() {
        var problems = new WebProblems();

        assertThat(problems.problem(new JwtDecoderInitializationException("down", new IllegalStateException())))
                .hasValueSatisfying(problem -> {
                    assertThat(problem.status()).isEqualTo(503);
                    assertThat(problem.members()).containsEntry("retryAfter", 5);
                });
        assertThat(problems.problem(new AuthenticationServiceException("down")))
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo("issuer-unavailable"));
    }

    @Test
    void whatNobodyKnowsIsLeftToTheLog() {
        assertThat(new WebProblems().problem(new IllegalArgumentException("a bug")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 410, 413, 415, 431, 500, 501, 503, 505})
    void everyStatusHasAProblem(int status) {
        assertThat(WebProblems.ofAnyStatus(status).status()).isEqualTo(status);
    }
}
