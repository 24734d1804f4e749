package org.huunghi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/partners,partner",
        "/api/v1/partners/p-1,partner",
        "/api/v1/units/so-y-te/renamings,partner",
        "/api/v1/cooperation-fields,partner",
        "/api/v1/agreements?q=hoa%20binh&limit=2,agreement",
        "/api/v1/tasks/t-1,agreement",
        "/api/v1/tasks.csv?status=ASSIGNED,agreement",
        "/api/v1/partners.xlsx,partner",
        "/api/v1/calendars/2026,agreement",
        "/api/v1/legal-rules?on=2026-08-20,agreement",
        "/api/v1/deadlines:compute,agreement",
        "/api/v1/imports/i-1/rows?status=INVALID,agreement",
        "/api/v1/feeds/f-1,agreement",
        "/api/v1/officers,notification",
        "/api/v1/templates,notification",
        "/api/v1/notifications,notification"
    })
    void aCollectionIsAnsweredByThePartThatOwnsIt(String path, String part) {
        assertThat(officer().get(path).status()).isEqualTo(200);

        var asked = stub(part).calls();
        assertThat(asked).singleElement().satisfies(call -> {
            assertThat(call.uri()).hasToString(path);
            assertThat(call.header("Authorization")).startsWith("Bearer ");
        });
        assertThat(Stream.of(PARTNER, AGREEMENT, NOTIFICATION)
                        .mapToInt(stub -> stub.calls().size())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void aLongFileIsTakenForAnImportAlone() {
        AGREEMENT.answers(201, "application/json", "{}");
        var file = officer().header("Content-Type", "text/csv");
        var rows = "x".repeat(3_000_000);

        assertThat(file.post("/api/v1/imports?kind=tasks", rows).status()).isEqualTo(201);
        assertThat(file.post("/api/v1/tasks", rows).status()).isEqualTo(413);
    }

    @Test
    void aRequestAndItsAnswerPassAsTheyAre() {
        PARTNER.does(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"1\"");
            exchange.getResponseHeaders().add("Location", "/api/v1/partners/p-1");
            Stub.respond(exchange, 201, "application/json", "{\"name\":\"Jeollanam-do\"}");
        });
        var answer = officer().ifMatch(4).idempotencyKey("k-1").post("/api/v1/partners", "{\"name\":\"Tỉnh bạn\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).isEqualTo("{\"name\":\"Jeollanam-do\"}");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/partners/p-1");
        var call = PARTNER.calls().getFirst();
        assertThat(call.body()).isEqualTo("{\"name\":\"Tỉnh bạn\"}");
        assertThat(call.header("If-match")).isEqualTo("\"4\"");
        assertThat(call.header("Idempotency-key")).isEqualTo("k-1");
        assertThat(call.header("Traceparent")).startsWith("00-");
    }

    @Test
    void aProblemOfAPartPassesAsItIs() {
        var problem = "{\"type\":\"urn:x\",\"code\":\"task-wrong-status\",\"allowed\":[\"accept\"]}";
        AGREEMENT.answers(409, "application/problem+json", problem);
        var answer = officer().post("/api/v1/tasks/t-1/completion", "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).isEqualTo(problem);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void oneCorrelationGoesThroughAndComesBackOnce() {
        var given = officer().header("X-Correlation-Id", "cong-van.77").get("/api/v1/partners");
        var made = officer().get("/api/v1/partners");

        assertThat(given.headers().allValues("X-Correlation-Id")).containsExactly("cong-van.77");
        assertThat(PARTNER.calls().getFirst().header("X-correlation-id")).isEqualTo("cong-van.77");
        assertThat(made.headers().allValues("X-Correlation-Id")).hasSize(1);
        assertThat(PARTNER.calls().getLast().header("X-correlation-id"))
                .isEqualTo(made.header("X-Correlation-Id"))
                .hasSize(36);
    }

    @Test
    void aFilePassesWithoutBeingHeldUpToABoundOfItsOwn() {
        var sender = officer().header("Content-Type", "application/pdf");
        var file = "%PDF-1.7" + "x".repeat(500_000);

        var taken = sender.post("/api/v1/agreements/a-1/documents?name=b%E1%BA%A3n.pdf&role=TEXT", file);
        var tooLarge = sender.post("/api/v1/agreements/a-1/documents?role=TEXT&name=b.pdf", file + "x".repeat(600_000));

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.json().path("maxBytes").intValue()).isEqualTo(1024 * 1024);
        assertThat(AGREEMENT.calls()).singleElement().satisfies(call -> {
            assertThat(call.body()).isEqualTo(file);
            assertThat(call.uri().getRawQuery()).isEqualTo("name=b%E1%BA%A3n.pdf&role=TEXT");
            // The service refuses what does not say how long it is.
            assertThat(call.header("Content-length")).isEqualTo(String.valueOf(file.length()));
        });
    }

    @Test
    void aFileComesBackWithWhatIsSaidOfIt() {
        AGREEMENT.does(exchange -> {
            exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename*=UTF-8''b%E1%BA%A3n.pdf");
            exchange.getResponseHeaders().add("ETag", "\"abc\"");
            exchange.getResponseHeaders().add("Repr-Digest", "sha-256=:YWJj:");
            Stub.respond(exchange, 200, "application/pdf", "%PDF-1.7");
        });

        var answer = officer().get("/api/v1/agreements/a-1/documents/d-1");

        assertThat(answer.text()).isEqualTo("%PDF-1.7");
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''b%E1%BA%A3n.pdf");
        assertThat(answer.header("ETag")).isEqualTo("\"abc\"");
        assertThat(answer.header("Repr-Digest")).isEqualTo("sha-256=:YWJj:");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static Stub stub(String part) {
        return switch (part) {
            case "partner" -> PARTNER;
            case "agreement" -> AGREEMENT;
            default -> NOTIFICATION;
        };
    }
}
