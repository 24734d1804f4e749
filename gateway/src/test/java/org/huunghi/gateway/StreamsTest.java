package org.huunghi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamsTest extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "application/x-ndjson"})
    void aStreamArrivesLineByLine(String type) throws IOException, InterruptedException {
        var firstSeen = new CountDownLatch(1);
        PARTNER.does(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            var out = exchange.getResponseBody();
            out.write("first\n".getBytes(StandardCharsets.UTF_8));
            out.flush();
            // The second line is sent only when the first has arrived at the other end.
            if (seen(firstSeen)) {
                out.write("second\n".getBytes(StandardCharsets.UTF_8));
            }
            exchange.close();
        });
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/partners"))
                .header("Authorization", token().bearer())
                .timeout(Duration.ofSeconds(20))
                .build();

        try (var client = HttpClient.newHttpClient();
                var lines = new BufferedReader(new InputStreamReader(
                        client.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("first");
            firstSeen.countDown();
            assertThat(lines.readLine()).isEqualTo("second");
        }
    }

    @Test
    void aFileThatBreaksOffIsSeenToBeBroken() {
        PARTNER.does(exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/csv;charset=UTF-8");
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write(new byte[100_000]);
            exchange.close();
        });
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/partners.csv"))
                .header("Authorization", token().bearer())
                .timeout(Duration.ofSeconds(20))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofByteArray()))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(HttpTimeoutException.class);
        }
    }

    private static boolean seen(CountDownLatch latch) {
        try {
            return latch.await(8, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
