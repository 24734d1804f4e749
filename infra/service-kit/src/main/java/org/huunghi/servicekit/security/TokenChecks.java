package org.huunghi.servicekit.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;

/**
 * Checks a token's signature and claims. The issuer is first asked when the first token comes, so that a service starts
 * without it; keys once seen are used through an outage of the issuer, and unknown key ids do not flood it with requests.
 */
final class TokenChecks {

    private static final Duration KEYS_FRESH = Duration.ofMinutes(5);
    private static final Duration OUTAGE = Duration.ofHours(4);
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int MAX_BYTES = 100_000;

    /** The subject travels in events: an id, and by its shape never an email address. */
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private static final Pattern UNIT = Pattern.compile("[a-z0-9-]{2,40}");

    private TokenChecks() {}

    static JwtDecoder of(SecuritySettings settings) {
        return new SupplierJwtDecoder(() -> decoder(settings));
    }

    private static JwtDecoder decoder(SecuritySettings settings) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys(settings))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(signed -> OAuth2TokenValidatorResult.success());
        var claims = new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                audience(settings.audience()),
                TokenChecks::identity);
        return new CheckedTokens(token -> decode(decoder, token), claims, Clock.systemUTC());
    }

    /** A key id that is still unknown when the issuer has just been asked is a forgery, not an outage. */
    private static Jwt decode(JwtDecoder decoder, String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException e) {
            if (e.getCause() instanceof RateLimitReachedException) {
                throw new BadJwtException("unknown key", e);
            }
            throw e;
        }
    }

    private static JWKSource<SecurityContext> keys(SecuritySettings settings) {
        var retriever = new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_BYTES);
        try {
            return JWKSourceBuilder.<SecurityContext>create(keySet(settings, retriever), retriever)
                    .cache(KEYS_FRESH.toMillis(), 2 * TIMEOUT_MILLIS)
                    .rateLimited(Duration.ofSeconds(10).toMillis())
                    .outageTolerant(OUTAGE.toMillis())
                    .build();
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("the issuer " + settings.issuer() + " does not say where its keys are", e);
        }
    }

    private static URL keySet(SecuritySettings settings, DefaultResourceRetriever retriever)
            throws IOException, ParseException {
        if (settings.keys() != null) {
            return settings.keys().toURL();
        }
        var discovery = URI.create(settings.issuer() + "/.well-known/openid-configuration")
                .toURL();
        var answer = JSONObjectUtils.parse(retriever.retrieveResource(discovery).getContent());
        return JSONObjectUtils.getURI(answer, "jwks_uri").toURL();
    }

    private static OAuth2TokenValidator<Jwt> audience(String audience) {
        return new JwtClaimValidator<Collection<String>>("aud", given -> given != null && given.contains(audience));
    }

    private static OAuth2TokenValidatorResult identity(Jwt token) {
        var unit = token.getClaims().get("unit");
        return matches(SUBJECT, token.getClaims().get("sub")) && (unit == null || matches(UNIT, unit))
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(BearerTokenErrors.invalidToken("sub or unit is no id"));
    }

    private static boolean matches(Pattern pattern, Object claim) {
        return claim instanceof String text && pattern.matcher(text).matches();
    }
}
