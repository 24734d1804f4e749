package org.huunghi.servicekit.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.util.ConcurrentLruCache;

/**
 * Remembers for a minute that a signature was right, since a caller sends the same token with every request. What a
 * token says, its expiry above all, is checked each time.
 */
final class CheckedTokens implements JwtDecoder {

    private static final int REMEMBERED = 500;
    private static final Duration FOR = Duration.ofMinutes(1);

    private record Signed(Jwt token, Instant until) {}

    private final OAuth2TokenValidator<Jwt> claims;
    private final Clock clock;
    private final ConcurrentLruCache<String, Signed> known;

    /** @param signatures decodes a token that is signed by the issuer, and refuses every other one */
    CheckedTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
        this.known = new ConcurrentLruCache<>(
                REMEMBERED,
                token -> new Signed(signatures.decode(token), clock.instant().plus(FOR)));
    }

    @Override
    public Jwt decode(String token) {
        var signed = known.get(token);
        if (clock.instant().isAfter(signed.until())) {
            known.remove(token);
            signed = known.get(token);
        }
        var result = claims.validate(signed.token());
        if (result.hasErrors()) {
            var errors = result.getErrors();
            throw new JwtValidationException(errors.iterator().next().getDescription(), errors);
        }
        return signed.token();
    }
}
