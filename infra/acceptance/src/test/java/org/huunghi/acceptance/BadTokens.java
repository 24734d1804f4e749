package org.huunghi.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tokens that must open nothing, made with the issuer's own key where that is what makes them dangerous. */
final class BadTokens {

    private final RSAKey issuersKey;
    private final String issuer;

    BadTokens(Path keyFile, String issuer) {
        try {
            this.issuersKey = JWKSet.load(keyFile.toFile()).getKeys().getFirst().toRSAKey();
            this.issuer = issuer;
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with it, and the token. */
    Map<String, String> all() {
        var tokens = new LinkedHashMap<String, String>();
        try {
            var stranger =
                    new RSAKeyGenerator(2048).keyID(issuersKey.getKeyID()).generate();
            var later = Instant.now().plusSeconds(600);
            tokens.put(
                    "expired",
                    signed(issuersKey, claims(issuer, "huunghi", Instant.now().minusSeconds(600))));
            tokens.put("forged", signed(stranger, claims(issuer, "huunghi", later)));
            tokens.put("for another audience", signed(issuersKey, claims(issuer, "elsewhere", later)));
            tokens.put("from another issuer", signed(issuersKey, claims("http://elsewhere", "huunghi", later)));
            tokens.put("unsigned", new PlainJWT(claims(issuer, "huunghi", later)).serialize());
            tokens.put("no token at all", "nonsense");
            return tokens;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token without a flaw, with every role that a unit can have; wrong only where the unit is. */
    String ofUnit(String unit) {
        var roles =
                List.of("OFFICER", "DIVISION_HEAD", "DIRECTOR", "AID_OWNER", "APPRAISER", "PPC_OFFICE", "PPC_CHAIR");
        var claims = new JWTClaimsSet.Builder(
                        claims(issuer, "huunghi", Instant.now().plusSeconds(600)))
                .subject("somebody-of-" + unit)
                .claim("roles", roles)
                .claim("unit", unit)
                .build();
        try {
            return signed(issuersKey, claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims(String issuer, String audience, Instant expiry) {
        return new JWTClaimsSet.Builder()
                .subject("ppc-chair")
                .issuer(issuer)
                .audience(audience)
                .claim("roles", List.of("PPC_CHAIR", "OPERATOR"))
                .claim("unit", "ubnd-lamdong")
                .issueTime(Date.from(expiry.minusSeconds(3600)))
                .expirationTime(Date.from(expiry))
                .build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
