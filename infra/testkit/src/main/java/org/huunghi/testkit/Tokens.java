package org.huunghi.testkit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens for tests, and the issuer that vouches for them: discovery document and key set over HTTP on a port of its own.
 * Besides good tokens it makes the bad ones that every service must refuse.
 */
public final class Tokens {

    /** The audience that every service of the platform expects. */
    public static final String AUDIENCE = "huunghi";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String KEY_ID = "test-key";

    private final Map<String, Object> claims = new LinkedHashMap<>();

    private Tokens(String subject) {
        var now = Instant.now();
        claims.put("iss", issuer());
        claims.put("sub", subject);
        claims.put("aud", List.of(AUDIENCE));
        claims.put("iat", now.getEpochSecond());
        claims.put("nbf", now.getEpochSecond());
        claims.put("exp", now.plusSeconds(3600).getEpochSecond());
        claims.put("roles", List.of());
    }

    /** A token of this person or system, good for an hour, without unit and roles as yet. */
    public static Tokens of(String subject) {
        return new Tokens(subject);
    }

    /** The value for {@code ISSUER_URI}. */
    public static String issuer() {
        return Issuer.URI;
    }

    public Tokens unit(String unit) {
        return claim("unit", unit);
    }

    public Tokens roles(String... roles) {
        return claim("roles", List.of(roles));
    }

    public Tokens claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    /** Ran out an hour ago. */
    public Tokens expired() {
        var past = Instant.now().minusSeconds(7200).getEpochSecond();
        return claim("iat", past).claim("nbf", past).claim("exp", past + 3600);
    }

    public Tokens wrongAudience() {
        return claim("aud", List.of("another-platform"));
    }

    public Tokens wrongIssuer() {
        return claim("iss", "https://issuer.example");
    }

    /** The Authorization header of the token. */
    public String bearer() {
        return signedWith(Issuer.KEYS.getPrivate());
    }

    /** The header of a token with the issuer's key id, signed by somebody else. */
    public String forged() {
        return signedWith(newKeys().getPrivate());
    }

    /** The header of a token that claims to need no signature. */
    public String noneAlg() {
        return "Bearer " + part(Map.of("alg", "none", "typ", "JWT")) + "." + part(claims) + ".";
    }

    private String signedWith(PrivateKey key) {
        var unsigned = part(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID)) + "." + part(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
            return "Bearer " + unsigned + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Map<String, Object> content) {
        return BASE64.encodeToString(JSON.writeValueAsBytes(content));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Issuer {
        static final KeyPair KEYS = newKeys();
        static final String URI = serve();

        private static String serve() {
            try {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                var uri = "http://localhost:" + server.getAddress().getPort();
                var keySet = uri + "/oauth2/jwks";
                answer(server, "/oauth2/jwks", Map.of("keys", List.of(publicKey())));
                answer(
                        server,
                        "/.well-known/openid-configuration",
                        Map.of(
                                "issuer",
                                uri,
                                "jwks_uri",
                                keySet,
                                "subject_types_supported",
                                List.of("public"),
                                "id_token_signing_alg_values_supported",
                                List.of("RS256")));
                server.start();
                return uri;
            } catch (IOException e) {
                throw new IllegalStateException("the issuer for the tests does not start", e);
            }
        }

        private static void answer(HttpServer server, String path, Map<String, Object> content) {
            var body = JSON.writeValueAsBytes(content);
            server.createContext(path, exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
        }

        private static Map<String, Object> publicKey() {
            var key = (RSAPublicKey) KEYS.getPublic();
            return Map.of(
                    "kty",
                    "RSA",
                    "use",
                    "sig",
                    "alg",
                    "RS256",
                    "kid",
                    KEY_ID,
                    "n",
                    unsigned(key.getModulus()),
                    "e",
                    unsigned(key.getPublicExponent()));
        }

        private static String unsigned(BigInteger number) {
            var bytes = number.toByteArray();
            var from = bytes[0] == 0 ? 1 : 0;
            return BASE64.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
        }
    }
}
