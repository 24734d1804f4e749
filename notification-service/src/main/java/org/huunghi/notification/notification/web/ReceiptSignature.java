package org.huunghi.notification.notification.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the provider's reports from anybody else's: HMAC-SHA256 over the time, a dot and the body, not older than this. */
@Component
class ReceiptSignature {

    private static final String HMAC = "HmacSHA256";
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final String DIGITS = "\\d{1,12}";

    private final String secret;
    private final Clock clock;

    /**
     * @param secret shared with the provider; without one nothing is believed
     */
    ReceiptSignature(@Value("${huunghi.sms-http.callback-secret}") String secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    boolean holds(String time, String body, String signature) {
        if (secret.isEmpty() || time == null || signature == null || !time.matches(DIGITS)) {
            return false;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), clock.instant());
        return age.abs().compareTo(OLDEST) <= 0
                && MessageDigest.isEqual(
                        expected(time + "." + body).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String expected(String signed) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }
}
