package org.huunghi.local.smsapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Reports a message's status back, signed: {@code X-Signature} is HMAC-SHA256 over the time, a dot and the body. */
final class SignedCallback {

    private static final String HMAC = "HmacSHA256";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int FIRST_REFUSAL = 300;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private volatile URI url;
    private final SecretKeySpec secret;

    SignedCallback(URI url, String secret) {
        this.url = url;
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    void reportTo(URI next) {
        url = next;
    }

    private record Report(String id, String status) {}

    /** False when it was not taken: it should be made again. */
    boolean report(String id, String status) {
        var time = Long.toString(Instant.now().getEpochSecond());
        var body = JsonMapper.shared().writeValueAsString(new Report(id, status));
        var request = HttpRequest.newBuilder(url)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("X-Timestamp", time)
                .header("X-Signature", signature(time + "." + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() < FIRST_REFUSAL;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String signature(String signed) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
