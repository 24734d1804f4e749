package org.huunghi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A caller of the service under test, over real HTTP. Immutable: {@code api.as(token).ifMatch(1)} leaves {@code api} as
 * it was.
 */
public final class Api {

    /**
     * What came back.
     *
     * @param json the body, or a missing node when it is empty or not JSON
     */
    public record Answer(int status, HttpHeaders headers, String text, JsonNode json) {

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        /** The version in the entity tag. */
        public long version() {
            return Long.parseLong(header("ETag").replace("\"", ""));
        }

        /** The last part of the Location header: the id of what was created. */
        public String createdId() {
            var location = header("Location");
            return location.substring(location.lastIndexOf('/') + 1);
        }

        /** The {@code code} of the problem document. */
        public String code() {
            return json.path("code").asString("");
        }
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Supplier<String> base;
    private final Map<String, String> headers;

    private Api(Supplier<String> base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    /** A caller without a token. */
    public static Api at(String base) {
        return at(() -> base);
    }

    static Api at(Supplier<String> base) {
        return new Api(base, Map.of());
    }

    public Api as(Tokens token) {
        return header("Authorization", token.bearer());
    }

    public Api ifMatch(long version) {
        return header("If-Match", "\"" + version + "\"");
    }

    public Api idempotencyKey(String key) {
        return header("Idempotency-Key", key);
    }

    public Api header(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Api(base, all);
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /**
     * @param body text that is sent as it stands, or anything else, which Jackson writes
     */
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    private Answer send(String method, String path, Object body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body));
        var request = HttpRequest.newBuilder(URI.create(base.get() + path))
                .method(method, publisher)
                .timeout(Duration.ofSeconds(30));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body(), json(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    private static String text(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    private static JsonNode json(String body) {
        if (body.isBlank() || "{[".indexOf(body.strip().charAt(0)) < 0) {
            return MissingNode.getInstance();
        }
        return JSON.readTree(body);
    }
}
