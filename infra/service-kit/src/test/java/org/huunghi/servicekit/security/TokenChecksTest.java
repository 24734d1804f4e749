package org.huunghi.servicekit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;

class TokenChecksTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer keys;

    /** Hands out the keys of the tests' issuer, and can be stopped. */
    @BeforeEach
    void serveKeys() throws IOException {
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var known = URI.create(Tokens.issuer() + "/oauth2/jwks").toURL();
        keys.createContext("/keys", exchange -> {
            asked.incrementAndGet();
            try (var source = known.openStream()) {
                var body = source.readAllBytes();
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        keys.start();
    }

    @AfterEach
    void stopKeys() {
        keys.stop(0);
    }

    @Test
    void keysMayLieElsewhereThanTheIssuerSays() {
        assertThat(decoder().decode(token()).getSubject()).isEqualTo("nguyen.an");
        assertThat(asked).hasValue(1);
    }

    @Test
    void keysOnceSeenOutliveTheIssuer() {
        var decoder = decoder();
        decoder.decode(token());
        keys.stop(0);

        assertThat(decoder.decode(token()).getSubject()).isEqualTo("nguyen.an");
    }

    @Test
    void unknownKeysAreForgeriesAndDoNotFloodTheIssuer() {
        var decoder = decoder();
        decoder.decode(token());
        var header = "{\"alg\":\"RS256\",\"kid\":\"unknown\"}";
        var foreign = token().replaceFirst("^[^.]*", base64(header));

        for (var i = 0; i < 20; i++) {
            assertThatThrownBy(() -> decoder.decode(foreign)).isInstanceOf(BadJwtException.class);
        }
        assertThat(asked).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void anIssuerThatIsNotThereYetIsAskedAgainWithTheNextToken() {
        var issuer = "http://localhost:" + keys.getAddress().getPort();
        var decoder = TokenChecks.of(new SecuritySettings(issuer, null, Tokens.AUDIENCE, List.of(), ""));
        var token = Tokens.of("nguyen.an").claim("iss", issuer).bearer().substring("Bearer ".length());

        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(JwtDecoderInitializationException.class);

        var discovery = ("{\"jwks_uri\":\"" + issuer + "/keys\"}").getBytes();
        keys.createContext("/.well-known/openid-configuration", exchange -> {
            exchange.sendResponseHeaders(200, discovery.length);
            exchange.getResponseBody().write(discovery);
            exchange.close();
        });
        assertThat(decoder.decode(token).getSubject()).isEqualTo("nguyen.an");
    }

    private JwtDecoder decoder() {
        var where = URI.create("http://localhost:" + keys.getAddress().getPort() + "/keys");
        return TokenChecks.of(new SecuritySettings(Tokens.issuer(), where, Tokens.AUDIENCE, List.of(), ""));
    }

    private static String token() {
        return Tokens.of("nguyen.an").bearer().substring("Bearer ".length());
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }
}
