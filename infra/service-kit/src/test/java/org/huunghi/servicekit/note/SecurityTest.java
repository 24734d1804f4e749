package org.huunghi.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NoteTest
class SecurityTest {

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    static Stream<String> badTokens() {
        return Stream.of(
                "Bearer",
                "Bearer nonsense",
                "Basic bmd1eWVuOmFu",
                good().noneAlg(),
                good().forged(),
                good().expired().bearer(),
                good().wrongAudience().bearer(),
                good().wrongIssuer().bearer(),
                good().claim("sub", "an@example.vn").bearer(),
                good().claim("sub", "").bearer(),
                good().claim("unit", "So Ngoai vu").bearer(),
                good().claim("unit", 7).bearer(),
                good().bearer().replaceFirst(".$", ""));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String authorization) {
        var answer = anonymous().header("Authorization", authorization).get("/api/v1/notes");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/notes", "/api", "/actuator", "/actuator/env", "/anything"})
    void noPathIsOpenByOversight(String path) {
        assertThat(anonymous().get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/prometheus",
                "/v3/api-docs"
            })
    void whatWatchesAndDescribesTheServiceNeedsNoToken(String path) {
        assertThat(anonymous().get(path).status()).isEqualTo(200);
    }

    @Test
    void actuatorEndpointsBeyondHealthAreTheOperators() {
        assertThat(api.get("/actuator/env").status()).isEqualTo(403);
        assertThat(api.get("/actuator/env").code()).isEqualTo("forbidden");
        assertThat(api.as(good().roles("OPERATOR")).get("/actuator/env").status())
                .isEqualTo(404);
    }

    @Test
    void theActorIsWhoTheTokenSays() {
        var actor = api.as(good().unit("so-y-te").roles("DIRECTOR", "APPRAISER", "JUGGLER"))
                .get("/api/v1/notes/me")
                .json();

        assertThat(actor.path("id").stringValue()).isEqualTo("nguyen.an");
        assertThat(actor.path("unit").stringValue()).isEqualTo("so-y-te");
        assertThat(actor.path("roles").values())
                .extracting(role -> role.stringValue())
                .containsExactlyInAnyOrder("DIRECTOR", "APPRAISER");
    }

    @Test
    void nobodyIsThePlatformItself() {
        var actor = api.as(good().roles("SYSTEM")).get("/api/v1/notes/me").json();

        assertThat(actor.path("roles").size()).isZero();
        assertThat(actor.path("unit").isNull()).isTrue();
    }

    @Test
    void answersCarryTheHeadersThatHardenThem() {
        var answer = api.get("/api/v1/notes");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @Test
    void otherOriginsAreNotInvited() {
        var answer = api.header("Access-Control-Request-Method", "POST").get("/api/v1/notes");

        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/v1/<notes> HTTP/1.1", "GET /api/v1/notes/%00 HTTP/1.1", "GET /api//v1 HTTP/1.1"})
    void aRequestThatTheContainerRefusesIsAProblemToo(String line) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
    }

    private Api anonymous() {
        return Api.at("http://localhost:" + port);
    }

    private static Tokens good() {
        return Tokens.of("nguyen.an").roles("OFFICER");
    }
}
