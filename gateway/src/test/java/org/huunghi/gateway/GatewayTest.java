package org.huunghi.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway before three parts that answer as they are told and one, aid, that is not there. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "huunghi.gateway.parts.agreement.timeout=300ms",
            "huunghi.gateway.breaker.pause=1s",
            // So few that one which is not given back is soon missed.
            "huunghi.gateway.connections=3",
            "huunghi.web.max-body=64KB",
            "huunghi.web.max-file=1MB"
        })
abstract class GatewayTest {

    static final Stub PARTNER = new Stub();
    static final Stub AGREEMENT = new Stub();
    static final Stub NOTIFICATION = new Stub();

    @Autowired
    CircuitBreakerRegistry breakers;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void parts(DynamicPropertyRegistry settings) {
        settings.add("PARTNER_URL", PARTNER::url);
        settings.add("AGREEMENT_URL", AGREEMENT::url);
        settings.add("AID_URL", () -> "http://localhost:" + freePort());
        settings.add("NOTIFICATION_URL", NOTIFICATION::url);
        settings.add("ISSUER_URI", Tokens::issuer);
    }

    @BeforeEach
    void allIsWell() {
        PARTNER.reset();
        AGREEMENT.reset();
        NOTIFICATION.reset();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    Api anonymous() {
        return Api.at("http://localhost:" + port);
    }

    Api officer() {
        return anonymous().as(token());
    }

    static Tokens token() {
        return Tokens.of("nguyen.an").unit("so-ngoai-vu-ld").roles("OFFICER");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
