package org.huunghi.seed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API behind the gateway, called as a department would: with a token of an account, JSON and entity tags. */
public final class PlatformApi {

    /** An answer of the API. */
    public record Answer(
            int status, JsonNode body, Optional<String> etag, Optional<String> location, boolean replayed) {

        public boolean isSuccess() {
            return status / 100 == 2;
        }

        /** The problem's code, empty in a success. */
        public String code() {
            return body.path("code").asString("");
        }

        /** Whether the service has not yet heard of what was named, or of the caller's own unit: worth another try. */
        boolean isTooEarly() {
            return code().endsWith("-not-known-yet");
        }
    }

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Addresses addresses;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    public PlatformApi(Addresses addresses) {
        this.addresses = addresses;
    }

    public Answer get(String account, String path) {
        return send(request(account, path).GET());
    }

    /** Creates; the key makes it safe to repeat. */
    public Answer post(String account, String path, JsonNode body, String idempotencyKey) {
        return send(request(account, path)
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    /** Changes what the entity tag names. */
    public Answer change(String account, String path, JsonNode body, String etag) {
        return send(request(account, path)
                .header("If-Match", etag)
                .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(URI.create(addresses.gateway() + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token(account))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json");
    }

    /** The access token of an account, fetched once. */
    public String token(String account) {
        return tokens.computeIfAbsent(account, this::fetchToken);
    }

    private String fetchToken(String account) {
        var basic = Base64.getEncoder().encodeToString((account + ":huunghi").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(addresses.issuer() + "/oauth2/token"))
                .timeout(LIMIT)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
        var answer = send(request);
        if (!answer.isSuccess()) {
            throw new IllegalStateException("no token for " + account + ": " + answer.body());
        }
        return answer.body().path("access_token").asString();
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(),
                    read(response),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Location"),
                    response.headers().firstValue("Idempotency-Replayed").isPresent());
        } catch (IOException e) {
            throw new IllegalStateException("the platform does not answer at " + addresses.gateway(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private JsonNode read(HttpResponse<String> response) {
        return response.body().isBlank() ? json.createObjectNode() : json.readTree(response.body());
    }
}
