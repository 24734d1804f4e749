package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Proves the tokens against the decoder that the services use, told nothing but the issuer's address. */
class TokensTest {

    private final JwtDecoder decoder = decoder();

    @Test
    void goodTokenIsRead() {
        var jwt = decode(Tokens.of("agriculture")
                .unit("so-nnptnt-lamdong")
                .roles("OFFICER", "DIRECTOR")
                .bearer());
        assertThat(jwt.getSubject()).isEqualTo("agriculture");
        assertThat(jwt.getClaimAsString("unit")).isEqualTo("so-nnptnt-lamdong");
        assertThat(jwt.getClaimAsStringList("roles")).containsExactly("OFFICER", "DIRECTOR");
    }

    @Test
    void expiredTokenIsRefused() {
        refused(Tokens.of("a").expired().bearer(), "expired");
    }

    @Test
    void forgedTokenIsRefused() {
        refused(Tokens.of("a").forged(), "signature");
    }

    @Test
    void tokenForAnotherAudienceIsRefused() {
        refused(Tokens.of("a").wrongAudience().bearer(), "aud");
    }

    @Test
    void tokenOfAnotherIssuerIsRefused() {
        refused(Tokens.of("a").wrongIssuer().bearer(), "iss");
    }

    @Test
    void unsignedTokenIsRefused() {
        refused(Tokens.of("a").noneAlg(), "none");
    }

    private void refused(String bearer, String why) {
        assertThatThrownBy(() -> decode(bearer))
                .isInstanceOf(JwtException.class)
                .message()
                .containsIgnoringCase(why);
    }

    private Jwt decode(String bearer) {
        return decoder.decode(bearer.substring("Bearer ".length()));
    }

    private static JwtDecoder decoder() {
        var decoder = NimbusJwtDecoder.withIssuerLocation(Tokens.issuer()).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(Tokens.issuer()),
                new JwtClaimValidator<List<String>>("aud", aud -> aud.contains(Tokens.AUDIENCE))));
        return decoder;
    }
}
