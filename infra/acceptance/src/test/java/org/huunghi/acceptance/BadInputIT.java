package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.acceptance.Refusals.assertRefused;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Bad input to every endpoint of the OpenAPI documents, so that a new endpoint is covered by itself: a problem document
 * with a code, never a 5xx, and not one event more than before. Each request is good but for what was spoilt in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final String OPERATOR = "{\"$ne\":null}";
    private static final Integer[] BAD_REQUEST = {400, 413, 422};

    /** What a unit has not laid down is as shipped, whether or not its registration has been heard of. */
    private static final Set<String> FOR_WHATEVER_UNIT = Set.of(
            "GET /api/v1/unit-policies/{unit}",
            "GET /api/v1/unit-policies/{unit}/history",
            "PUT /api/v1/unit-policies/{unit}");

    private RunningPlatform platform;
    private Endpoints endpoints;

    @BeforeAll
    void readTheDocuments() {
        platform = RunningPlatform.get();
        endpoints = Endpoints.get();
    }

    @Test
    void everyServiceHasADocumentWithOperations() {
        assertThat(endpoints.operations().values())
                .hasSize(Endpoints.SERVICES.size())
                .allSatisfy(list -> assertThat(list).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyChangeServesSomebodyWhoseVersionIsFresh() {
        return endpoints.each(operation -> {
            if (operation.needsVersion() && endpoints.maker(operation).isPresent()) {
                assertThat(endpoints.account(operation))
                        .as(() -> "nobody is refused for a stale version alone; the operator is told "
                                + endpoints
                                        .send(operation, "operator", "\"999999\"", endpoints.text(operation))
                                        .body())
                        .isPresent();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noEndpointTakesABadBody() {
        return endpoints.each(operation -> {
            if (operation.body() == null) {
                return;
            }
            var version = operation.needsVersion() ? "\"1\"" : null;
            BadBodies.of(operation, endpoints.body(operation))
                    .forEach(bad -> assertRefused(
                            endpoints.send(operation, account(operation), version, bad.text()),
                            bad.flaw(),
                            BAD_REQUEST));
            var plain = new LinkedHashMap<>(Endpoints.headers(operation, platform.token(account(operation)), version));
            plain.put("Content-Type", "text/plain");
            assertRefused(
                    RawHttp.send(operation.method(), endpoints.uri(operation), plain, "hello"), "plain text", 415);
        });
    }

    @TestFactory
    Stream<DynamicTest> noEndpointTakesABadParameter() {
        return endpoints.each(operation -> operation.query().forEach(parameter -> {
            for (var value : badValues(parameter)) {
                var uri = endpoints.place(operation) + "?" + operation.required(parameter.name()) + parameter.name()
                        + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
                var version = operation.needsVersion() ? "\"1\"" : null;
                var headers = Endpoints.headers(operation, platform.token("operator"), version);
                assertRefused(
                        RawHttp.send(operation.method(), uri, headers, null),
                        parameter.name() + "=" + value.substring(0, Math.min(20, value.length())),
                        BAD_REQUEST);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> noQuestionTakesAParameterThatItsAddressDoesNotHave() {
        return endpoints.each(operation -> {
            if (!operation.method().equals("GET")) {
                return;
            }
            var uri = endpoints.place(operation) + "?" + operation.required("") + "noSuchParameter=1";
            var headers = Endpoints.headers(operation, platform.token(account(operation)), null);
            var answer = RawHttp.send("GET", uri, headers, null);
            assertRefused(answer, "an unknown parameter", 400);
            assertThat(answer.body()).contains("noSuchParameter");
        });
    }

    @TestFactory
    Stream<DynamicTest> noEndpointTakesAStrangeId() {
        return endpoints.each(operation -> {
            if (!operation.isOfOne()) {
                return;
            }
            var headers = Endpoints.headers(operation, platform.token(account(operation)), "\"1\"");
            var unknown = FOR_WHATEVER_UNIT.contains(operation.toString()) ? "%3F" : Endpoints.UNKNOWN_ID;
            for (var id : List.of(unknown, "x".repeat(2000), "%7B%22%24gt%22%3A%22%22%7D", "..%2F..%2Fetc")) {
                var uri = endpoints.gateway() + operation.at(id);
                assertRefused(
                        RawHttp.send(operation.method(), uri, headers, endpoints.text(operation)),
                        "id " + id,
                        strangeId(operation));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noEndpointTakesAnotherVersionThanTheLatest() {
        return endpoints.each(operation -> {
            if (!operation.needsVersion()) {
                return;
            }
            var body = endpoints.text(operation);
            assertRefused(endpoints.send(operation, account(operation), null, body), "no version", 428);
            var stale = endpoints.isProvable(operation) ? new Integer[] {412} : new Integer[] {400, 403, 404, 412};
            assertRefused(endpoints.send(operation, account(operation), "\"999999\"", body), "a stale version", stale);
            for (var version : List.of("\"-1\"", "abc", "*", "\"1\", \"2\"")) {
                assertRefused(endpoints.send(operation, account(operation), version, body), "version " + version, 400);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noKeyServesTwoDifferentRequests() {
        return endpoints.each(operation -> endpoints.seedFor(operation).ifPresent(seed -> {
            var headers = new LinkedHashMap<>(Endpoints.headers(operation, platform.token(seed.as()), null));
            headers.put("Idempotency-Key", "seed-" + seed.kind() + "-" + seed.key());
            var other =
                    endpoints.body(operation).put("reason", "another request").toString();
            assertRefused(RawHttp.send("POST", endpoints.uri(operation), headers, other), "a reused key", 422);
            headers.put("Idempotency-Key", "x".repeat(300));
            assertRefused(
                    RawHttp.send("POST", endpoints.uri(operation), headers, endpoints.text(operation)),
                    "a huge key",
                    400);
        }));
    }

    /** Whom nobody serves may be told that before anybody looks for the record. */
    private Integer[] strangeId(Operation operation) {
        return endpoints.account(operation).isPresent() ? new Integer[] {400, 404} : new Integer[] {400, 403, 404};
    }

    private String account(Operation operation) {
        return endpoints.account(operation).orElse("operator");
    }

    private static List<String> badValues(Operation.Query parameter) {
        var schema = parameter.schema();
        var values = new ArrayList<String>();
        var type = schema.path("type").asString("");
        if (type.equals("integer")) {
            values.addAll(List.of("abc", "-1", "100000", "99999999999999999999"));
        } else if (schema.has("enum")) {
            values.add("NO_SUCH_WORD");
        } else if (schema.path("format").asString("").equals("date")) {
            values.addAll(List.of("2026-02-30", "yesterday"));
        } else if (schema.has("pattern")
                && !OPERATOR.matches(schema.path("pattern").asString())) {
            values.add(OPERATOR);
        }
        if (parameter.name().equals("cursor")) {
            values.addAll(List.of("nonsense", "e30", "{\"$gt\":\"\"}"));
        }
        if (!type.equals("array")) {
            values.add("y".repeat(5000));
        }
        return values;
    }
}
