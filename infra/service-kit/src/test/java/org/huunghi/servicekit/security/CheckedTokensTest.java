package org.huunghi.servicekit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class CheckedTokensTest {

    private static final Instant NOON = Instant.parse("2026-05-01T05:00:00Z");

    private final AtomicInteger checked = new AtomicInteger();
    private Instant now = NOON;
    private boolean forged;
    private final CheckedTokens tokens = tokens();

    @Test
    void aSignatureIsCheckedOnceAMinute() {
        tokens.decode("token");
        now = NOON.plusSeconds(60);
        tokens.decode("token");
        assertThat(checked).hasValue(1);

        now = NOON.plusSeconds(61);
        tokens.decode("token");
        assertThat(checked).hasValue(2);
    }

    @Test
    void aTokenThatIsKnownEndsWithItsExpiry() {
        tokens.decode("token");
        tokens.decode("short-lived");

        now = NOON.plusSeconds(31);

        assertThatThrownBy(() -> tokens.decode("short-lived"))
                .isInstanceOf(JwtValidationException.class)
                .hasMessageContaining("expired");
        assertThat(tokens.decode("token").getSubject()).isEqualTo("nguyen.an");
    }

    @Test
    void aForgeryIsNotRemembered() {
        forged = true;
        assertThatThrownBy(() -> tokens.decode("token")).isInstanceOf(BadJwtException.class);

        forged = false;
        assertThat(tokens.decode("token").getSubject()).isEqualTo("nguyen.an");
    }

    private CheckedTokens tokens() {
        var clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        var times = new JwtTimestampValidator(Duration.ZERO);
        times.setClock(clock);
        return new CheckedTokens(this::signed, times, clock);
    }

    private Jwt signed(String token) {
        checked.incrementAndGet();
        if (forged) {
            throw new BadJwtException("forged");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("nguyen.an")
                .expiresAt(NOON.plusSeconds(token.equals("short-lived") ? 30 : 3600))
                .build();
    }
}
