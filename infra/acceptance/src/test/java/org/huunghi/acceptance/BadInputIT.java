package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huunghi.seed.EventWatch;
import org.huunghi.seed.SeedFiles;
import org.huunghi.seed.SeedLoader;
import org.huunghi.seed.SeedRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bad input to every endpoint of the OpenAPI documents, so that a new endpoint is covered by itself: a problem document
 * with a code, never a 5xx, and not one event more than before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final List<String> SERVICES = List.of("partner", "agreement", "aid", "notification");
    private static final String UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

    private final Map<String, List<Operation>> operations = new LinkedHashMap<>();
    private RunningPlatform platform;
    private SeedLoader seeds;
    private Map<String, String> badTokens;
    private String gateway;

    @BeforeAll
    void readTheDocuments() {
        platform = RunningPlatform.get();
        gateway = platform.addresses().gateway();
        seeds = new SeedLoader(platform.api());
        seeds.load(SeedFiles.all());
        badTokens = platform.badTokens().all();
        for (var service : SERVICES) {
            var document = RawHttp.send("GET", gateway + "/openapi/" + service, Map.of(), null);
            operations.put(service, Operation.of(JSON.readTree(document.body())));
        }
    }

    @Test
    void everyServiceHasADocumentWithOperations() {
        assertThat(operations.values()).hasSize(SERVICES.size()).allSatisfy(list -> assertThat(list)
                .isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> noEndpointOpensToABadToken() {
        return each(operation -> {
            var without = RawHttp.send(operation.method(), uri(operation), json(Map.of()), bodyOf(operation));
            assertRefused(without, "no token", 401);
            badTokens.forEach((flaw, token) -> assertRefused(
                    RawHttp.send(operation.method(), uri(operation), json(bearer(token)), bodyOf(operation)),
                    "a token that is " + flaw,
                    401));
        });
    }

    @TestFactory
    Stream<DynamicTest> noEndpointThatChangesOpensToAnAnalyst() {
        return each(operation -> {
            if (!operation.method().equals("GET") && operation.body() != null && good(operation) != null) {
                var headers = new LinkedHashMap<>(json(bearer(platform.token("analyst"))));
                headers.put("If-Match", "\"1\"");
                assertRefused(
                        RawHttp.send(operation.method(), uri(operation), headers, bodyOf(operation)),
                        "an analyst's token");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noEndpointTakesABadBody() {
        return each(operation -> {
            if (operation.body() == null) {
                return;
            }
            var good = good(operation) == null ? JSON.createObjectNode() : good(operation);
            var headers = new LinkedHashMap<>(json(bearer(platform.token(account(operation)))));
            if (operation.needsVersion()) {
                headers.put("If-Match", "\"1\"");
            }
            BadBodies.of(operation, good)
                    .forEach(bad -> assertRefused(
                            RawHttp.send(operation.method(), uri(operation), headers, bad.text()), bad.flaw()));
            var plain = new LinkedHashMap<>(headers);
            plain.put("Content-Type", "text/plain");
            assertRefused(RawHttp.send(operation.method(), uri(operation), plain, "hello"), "plain text", 415);
        });
    }

    @TestFactory
    Stream<DynamicTest> noEndpointTakesABadParameter() {
        return each(operation -> operation.query().forEach(parameter -> {
            for (var value : badValues(parameter)) {
                var uri = uri(operation) + "?" + required(operation, parameter.name()) + parameter.name() + "="
                        + URLEncoder.encode(value, StandardCharsets.UTF_8);
                var answer = RawHttp.send(operation.method(), uri, json(bearer(platform.token("analyst"))), null);
                assertRefused(answer, parameter.name() + "=" + value.substring(0, Math.min(20, value.length())));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> noEndpointTakesAStrangeIdOrAStaleVersion() {
        return each(operation -> {
            if (!operation.isOfOne()) {
                return;
            }
            var headers = json(bearer(platform.token(account(operation))));
            for (var id : List.of(UNKNOWN_ID, "x".repeat(2000), "%7B%22%24gt%22%3A%22%22%7D", "..%2F..%2Fetc")) {
                var versioned = new LinkedHashMap<>(headers);
                versioned.put("If-Match", "\"1\"");
                var uri = gateway + operation.at(id);
                assertRefused(RawHttp.send(operation.method(), uri, versioned, emptyBody(operation)), "id " + id);
            }
            if (operation.needsVersion()) {
                assertRefused(
                        RawHttp.send(operation.method(), uri(operation), headers, emptyBody(operation)), "no version");
                for (var version : List.of("\"999999\"", "\"-1\"", "abc", "*", "\"1\", \"2\"")) {
                    var stale = new LinkedHashMap<>(headers);
                    stale.put("If-Match", version);
                    assertRefused(
                            RawHttp.send(operation.method(), uri(operation), stale, emptyBody(operation)),
                            "version " + version);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> noKeyServesTwoDifferentRequests() {
        return each(operation -> {
            var seed = seedFor(operation);
            if (seed != null) {
                var headers = new LinkedHashMap<>(json(bearer(platform.token(seed.as()))));
                headers.put("Idempotency-Key", "seed-" + seed.kind() + "-" + seed.key());
                var other = good(operation)
                        .deepCopy()
                        .put("reason", "another request")
                        .toString();
                assertRefused(RawHttp.send("POST", uri(operation), headers, other), "a reused key", 422);
                headers.put("Idempotency-Key", "x".repeat(300));
                assertRefused(RawHttp.send("POST", uri(operation), headers, bodyOf(operation)), "a huge key", 400);
            }
        });
    }

    /** One test per endpoint, each followed by the question whether anything was saved after all. */
    private Stream<DynamicTest> each(Consumer<Operation> check) {
        return operations.values().stream()
                .flatMap(List::stream)
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    var before = aggregateEvents();
                    check.accept(operation);
                    assertThat(aggregateEvents())
                            .as("events of refused requests")
                            .isEqualTo(before);
                }));
    }

    private long aggregateEvents() {
        return EventWatch.count(platform.addresses(), "partner", "unit", "agreement", "task", "aid");
    }

    private static void assertRefused(HttpResponse<String> answer, String flaw, int status) {
        assertRefused(answer, flaw);
        assertThat(answer.statusCode()).as(flaw + ": " + answer.body()).isEqualTo(status);
    }

    private static void assertRefused(HttpResponse<String> answer, String flaw) {
        var told = answer.request().method() + " " + answer.uri().getPath() + " with " + flaw + ": "
                + answer.statusCode() + " " + answer.body();
        assertThat(answer.statusCode()).as(told).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(told)
                .startsWith("application/problem+json");
        var problem = JSON.readTree(answer.body());
        assertThat(problem.path("code").asString()).as(told).matches("[a-z0-9-]+");
        assertThat(problem.path("title").asString()).as(told).isNotBlank();
        assertThat(problem.path("status").asInt()).as(told).isEqualTo(answer.statusCode());
        assertThat(answer.body()).as(told).doesNotContain("Exception", "\tat ", "org.huunghi", "java.");
    }

    private static List<String> badValues(Operation.Query parameter) {
        var schema = parameter.schema();
        var values = new ArrayList<String>();
        var type = schema.path("type").asString("");
        if (type.equals("integer")) {
            values.addAll(List.of("abc", "-1", "0", "100000", "99999999999999999999"));
        } else if (schema.has("enum")) {
            values.add("NO_SUCH_WORD");
        } else if (schema.path("format").asString("").equals("date")) {
            values.addAll(List.of("2026-02-30", "yesterday"));
        } else if (schema.has("pattern")) {
            values.add("{\"$ne\":null}");
        }
        if (parameter.name().equals("cursor")) {
            values.addAll(List.of("nonsense", "e30", "{\"$gt\":\"\"}"));
        }
        if (!type.equals("array")) {
            values.add("y".repeat(5000));
        }
        return values;
    }

    /** Required parameters other than the spoilt one, so that it is the spoilt one that is refused. */
    private static String required(Operation operation, String spoilt) {
        return operation.path().endsWith("/totals") && !spoilt.equals("direction") ? "direction=INCOMING&" : "";
    }

    private String uri(Operation operation) {
        return gateway + operation.at(existingId(operation));
    }

    private String existingId(Operation operation) {
        return SeedFiles.all().stream()
                .filter(seed -> operation.path().startsWith(seed.path() + "/{"))
                .findFirst()
                .map(seed -> seeds.id(seed.kind(), seed.key()))
                .orElse(UNKNOWN_ID);
    }

    private static SeedRecord seedFor(Operation operation) {
        return operation.creates()
                ? SeedFiles.all().stream()
                        .filter(seed -> seed.path().equals(operation.path()))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** A body that the endpoint takes: the one that made its first record. */
    private ObjectNode good(Operation operation) {
        var seed = seedFor(operation);
        return seed == null ? null : (ObjectNode) seeds.body(seed);
    }

    private String bodyOf(Operation operation) {
        var good = good(operation);
        return good == null ? emptyBody(operation) : good.toString();
    }

    private static String emptyBody(Operation operation) {
        return operation.body() == null ? null : "{}";
    }

    private static String account(Operation operation) {
        var seed = seedFor(operation);
        return seed == null ? "operator" : seed.as();
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static Map<String, String> json(Map<String, String> headers) {
        var all = new LinkedHashMap<>(headers);
        all.put("Content-Type", "application/json");
        return all;
    }
}
