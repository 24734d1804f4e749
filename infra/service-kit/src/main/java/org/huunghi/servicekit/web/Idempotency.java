package org.huunghi.servicekit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huunghi.servicekit.AggregateView;
import org.huunghi.servicekit.Problem;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Recognises a POST that carries an Idempotency-Key. */
final class Idempotency {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern FORMAT = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final AggregateViews views;
    private final JsonMapper json;
    private final Clock clock;

    Idempotency(AggregateViews views, JsonMapper json, Clock clock) {
        this.views = views;
        this.json = json;
        this.clock = clock;
    }

    /** Nothing for a request without a key, and for a path that belongs to no aggregate. */
    Optional<IdempotentRequest> of(HttpServletRequest request) {
        var key = request.getHeader(KEY);
        if (key == null || !"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        if (!FORMAT.matcher(key).matches()) {
            throw Problem.of(400, "bad-idempotency-key").asRefusal();
        }
        var path = request.getServletPath();
        var content = content(request);
        var caller = String.valueOf(request.getRemoteUser());
        return views.at(path)
                .map(view -> new IdempotentRequest(
                        hash(caller, "POST", path, key),
                        hash(String.valueOf(request.getQueryString()), content),
                        aggregateId(path, view, content),
                        view,
                        views,
                        json,
                        clock));
    }

    private String aggregateId(String path, AggregateView<?, ?> view, byte[] content) {
        var named = AggregateViews.idIn(path, view);
        return named != null ? named : chosenId(view, content);
    }

    /** A file has not been read yet; what its headers say of it stands for it. */
    private static byte[] content(HttpServletRequest request) {
        var read = WebUtils.getNativeRequest(request, BoundedBody.class);
        if (read != null) {
            return read.bytes();
        }
        var said = request.getContentType()
                + '\n'
                + request.getContentLengthLong()
                + '\n'
                + request.getHeader("Content-Digest");
        return said.getBytes(StandardCharsets.UTF_8);
    }

    /** A body that cannot be read chooses nothing; the controller will say what is wrong with it. */
    private String chosenId(AggregateView<?, ?> view, byte[] body) {
        try {
            return view.chosenId(json.readTree(body)).orElse(null);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String hash(String... parts) {
        // No part but the last can hold a line break, so two different lists never make the same text.
        return hash(String.join("\n", parts), new byte[0]);
    }

    private static String hash(String head, byte[] rest) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(rest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
