package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiTest {

    private HttpServer server;
    private Api api;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", this::echo);
        server.start();
        api = Api.at("http://localhost:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void headersTravelAndAnswersAreRead() {
        var answer = api.ifMatch(3).idempotencyKey("once").post("/echo", Map.of("name", "Đà Lạt"));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.version()).isEqualTo(4);
        assertThat(answer.createdId()).isEqualTo("abc");
        assertThat(answer.json().path("ifMatch").asString()).isEqualTo("\"3\"");
        assertThat(answer.json().path("key").asString()).isEqualTo("once");
        assertThat(answer.json().path("body").path("name").asString()).isEqualTo("Đà Lạt");
    }

    @Test
    void callerIsImmutable() {
        api.ifMatch(3);
        assertThat(api.post("/echo", "{}").json().path("ifMatch").asString()).isEqualTo("null");
    }

    private void echo(HttpExchange exchange) throws IOException {
        var sent = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var ifMatch = String.valueOf(sent.getFirst("If-Match")).replace("\"", "\\\"");
        var answer = "{\"ifMatch\":\"%s\",\"key\":\"%s\",\"body\":%s}"
                .formatted(ifMatch, sent.getFirst("Idempotency-Key"), body)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("ETag", "\"4\"");
        exchange.getResponseHeaders().add("Location", "/echo/abc");
        exchange.sendResponseHeaders(201, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
