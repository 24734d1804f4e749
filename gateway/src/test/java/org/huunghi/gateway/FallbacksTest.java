package org.huunghi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huunghi.testkit.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallbacksTest extends GatewayTest {

    @Test
    void aPartThatIsDownIsNamedInBothLanguages() {
        var vietnamese = officer().get("/api/v1/aid-items");
        var english = officer().header("Accept-Language", "en").get("/api/v1/aid-items");

        assertMissing(vietnamese, "aid");
        assertThat(vietnamese.json().path("detail").stringValue()).startsWith("Phần \"aid\" không trả lời");
        assertThat(english.json().path("detail").stringValue()).startsWith("The part \"aid\" does not answer");
    }

    @Test
    void aPartThatIsTooSlowIsNamedAndAskedOnce() {
        var release = new CountDownLatch(1);
        AGREEMENT.does(exchange -> {
            awaitQuietly(release);
            Stub.respond(exchange, 200, "application/json", "{}");
        });
        try {
            assertMissing(officer().get("/api/v1/tasks"), "agreement");
            assertMissing(officer().post("/api/v1/tasks", "{}"), "agreement");
        } finally {
            release.countDown();
        }
        assertThat(AGREEMENT.calls()).hasSize(2);
        assertThat(officer().get("/api/v1/partners").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"500,text/html", "502,text/html", "503,application/json", "504,text/plain"})
    void anErrorThatNoPartWordsMeansThatThePartIsMissing(int status, String type) {
        NOTIFICATION.answers(status, type, "<h1>stack trace</h1>");
        var answer = officer().get("/api/v1/officers");

        assertMissing(answer, "notification");
        assertThat(answer.text()).doesNotContain("stack trace");
        assertThat(NOTIFICATION.calls()).hasSize(1);
    }

    @Test
    void anErrorThatAPartWordsPassesAndSaysThatThePartIsThere() {
        NOTIFICATION.answers(503, "application/problem+json", "{\"code\":\"outbox-full\"}");
        for (var i = 0; i < 20; i++) {
            assertThat(officer().post("/api/v1/officers", "{}").code()).isEqualTo("outbox-full");
        }

        assertThat(breakers.circuitBreaker("notification").getState().name()).isEqualTo("CLOSED");
    }

    @Test
    void aBrokenConnectionIsTriedOnceMoreForAReadOnly() {
        var reads = new AtomicInteger();
        PARTNER.does(exchange -> {
            if (reads.incrementAndGet() == 1) {
                exchange.close();
            } else {
                Stub.respond(exchange, 200, "application/json", "{}");
            }
        });
        assertThat(officer().get("/api/v1/partners").status()).isEqualTo(200);
        assertThat(PARTNER.calls()).hasSize(2);

        PARTNER.reset();
        PARTNER.does(exchange -> exchange.close());
        assertMissing(officer().idempotencyKey("k-1").post("/api/v1/partners", "{}"), "partner");
        assertMissing(officer().put("/api/v1/partners/p-1", "{}"), "partner");
        assertThat(PARTNER.calls()).extracting(Stub.Call::method).containsExactly("POST", "PUT");
    }

    @Test
    void aPartThatKeepsFailingIsLeftAloneForAWhile() {
        NOTIFICATION.answers(502, "text/html", "");
        for (var i = 0; i < 5; i++) {
            assertMissing(officer().get("/api/v1/officers"), "notification");
        }
        NOTIFICATION.reset();

        assertMissing(officer().get("/api/v1/officers"), "notification");
        assertThat(NOTIFICATION.calls()).isEmpty();
        assertThat(anonymous().get("/actuator/prometheus").text())
                .containsPattern(
                        "resilience4j_circuitbreaker_state\\{[^}]*name=\"notification\"[^}]*state=\"open\"} 1");
        assertThat(officer().get("/api/v1/partners").status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> officer().get("/api/v1/officers").status() == 200);
    }

    private static void assertMissing(Answer answer, String part) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo("part-unavailable");
        assertThat(answer.json().path("part").stringValue()).isEqualTo(part);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("X-Correlation-Id")).isNotBlank();
    }

    private static void awaitQuietly(CountDownLatch release) {
        try {
            release.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
