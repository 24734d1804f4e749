package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huunghi.seed.EventWatch;
import org.huunghi.seed.SeedFiles;
import org.huunghi.seed.SeedLoader;
import org.huunghi.seed.SeedRecord;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every endpoint of the OpenAPI documents, with a record, a body and an account it answers to. */
final class Endpoints {

    static final List<String> SERVICES = List.of("partner", "agreement", "aid", "notification");
    static final String UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String STALE = "\"999999\"";
    private static final List<String> ACCOUNTS = List.of(
            "operator",
            "external-affairs",
            "ppc-chair",
            "ppc-office",
            "agriculture",
            "planning",
            "daklak-external-affairs",
            "daklak-chair",
            "daklak-office");

    /** So many facts of a collection are looked through for one on which an operation can be tried. */
    private static final int MOST_RECORDS = 12;

    /**
     * What an operation is tried on.
     *
     * @param maker the account that made the record, {@code null} when no fact did
     * @param account the one that may do it, {@code null} when there is none
     */
    private record Target(String id, String maker, String account) {}

    private static Endpoints one;

    private final RunningPlatform platform = RunningPlatform.get();
    private final SeedLoader seeds = new SeedLoader(platform.api());
    private final Map<String, List<Operation>> operations = new LinkedHashMap<>();
    private final Map<Operation, Target> targets = new IdentityHashMap<>();

    private Endpoints() {
        seeds.load(SeedFiles.all());
        for (var service : SERVICES) {
            var document = RawHttp.send("GET", gateway() + "/openapi/" + service, Map.of(), null);
            operations.put(service, Operation.of(JSON.readTree(document.body())));
        }
    }

    static synchronized Endpoints get() {
        if (one == null) {
            one = new Endpoints();
        }
        return one;
    }

    Map<String, List<Operation>> operations() {
        return operations;
    }

    /** One test per endpoint, each followed by the question whether anything was saved after all. */
    Stream<DynamicTest> each(Consumer<Operation> check) {
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

    String gateway() {
        return platform.addresses().gateway();
    }

    /** Where the operation is, on a record that exists if it is of one. */
    String uri(Operation operation) {
        var required = operation.required("");
        return required.isEmpty() ? place(operation) : place(operation) + "?" + required;
    }

    /** The same without any query. */
    String place(Operation operation) {
        return gateway() + operation.at(target(operation).id());
    }

    /** A body that the endpoint takes: of a fact that went through it, else the smallest that its schema allows. */
    ObjectNode body(Operation operation) {
        var creation = seedFor(operation).map(seeds::body);
        return (ObjectNode) creation.or(() -> stepFor(operation)).orElseGet(() -> GoodBodies.smallest(operation));
    }

    /** What to send so that nothing but the rest of the request is wrong. */
    String text(Operation operation) {
        return operation.body() == null ? operation.file() : body(operation).toString();
    }

    Optional<SeedRecord> seedFor(Operation operation) {
        return operation.creates()
                ? SeedFiles.all().stream()
                        .filter(seed -> seed.path().equals(operation.path()))
                        .findFirst()
                : Optional.empty();
    }

    /** The account that made the record which the operation is tried on; nobody when no fact did. */
    Optional<String> maker(Operation operation) {
        return Optional.ofNullable(target(operation).maker());
    }

    /**
     * An account that the endpoint serves. Of a change it is one for which only the version is wrong when it sends a
     * good body with a stale one; nobody when there is none.
     */
    Optional<String> account(Operation operation) {
        return Optional.ofNullable(target(operation).account());
    }

    /** Whether a fact can show that only the version, or only the right, stands in the way. */
    boolean isProvable(Operation operation) {
        return maker(operation).isPresent()
                && account(operation).isPresent()
                && (operation.needsVersion() || seedFor(operation).isPresent());
    }

    HttpResponse<String> send(Operation operation, String account, String version, String body) {
        var headers = headers(operation, platform.token(account), version);
        return RawHttp.send(operation.method(), uri(operation), headers, body);
    }

    static Map<String, String> headers(Operation operation, String token, String version) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", operation.mediaType());
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (version != null) {
            headers.put("If-Match", version);
        }
        return headers;
    }

    private Target target(Operation operation) {
        return targets.computeIfAbsent(operation, this::findTarget);
    }

    private Target findTarget(Operation operation) {
        var records = recordsOf(operation);
        return records.stream()
                .flatMap(record -> ACCOUNTS.stream().map(account -> new Target(record.id(), record.maker(), account)))
                .filter(target -> serves(operation, target))
                .findFirst()
                .orElse(records.getFirst());
    }

    private boolean serves(Operation operation, Target target) {
        if (operation.changes() && !operation.needsVersion()) {
            return target.account().equals(target.maker()) || target.maker() == null;
        }
        var headers = headers(operation, platform.token(target.account()), operation.needsVersion() ? STALE : null);
        var answer = RawHttp.send(
                operation.method(),
                gateway() + operation.at(target.id()) + "?" + operation.required(""),
                headers,
                text(operation));
        return answer.statusCode() == (operation.needsVersion() ? 412 : 200);
    }

    /** The records that the operation may be tried on, by nobody yet; of a collection without facts its first. */
    private List<Target> recordsOf(Operation operation) {
        var made = SeedFiles.all().stream()
                .filter(seed ->
                        operation.path().equals(seed.path()) || operation.path().startsWith(seed.path() + "/{"))
                .limit(MOST_RECORDS)
                .map(seed -> new Target(seeds.id(seed.kind(), seed.key()), seed.as(), null))
                .toList();
        return made.isEmpty() ? List.of(new Target(firstOf(operation).orElse(UNKNOWN_ID), null, null)) : made;
    }

    private Optional<ObjectNode> stepFor(Operation operation) {
        var command = operation.path().substring(operation.path().lastIndexOf('/') + 1);
        return SeedFiles.all().stream()
                .filter(seed -> operation.path().startsWith(seed.path() + "/{"))
                .flatMap(seed -> seed.steps().stream())
                .filter(step -> step.path().equals(command))
                .map(step -> (ObjectNode) step.body())
                .findFirst();
    }

    /** Of a collection that no fact was loaded into, whatever comes first. */
    private Optional<String> firstOf(Operation operation) {
        if (!operation.isOfOne()) {
            return Optional.empty();
        }
        var collection = operation.path().replaceAll("/\\{.*", "");
        var list =
                RawHttp.send("GET", gateway() + collection, headers(operation, platform.token("operator"), null), null);
        return list.statusCode() == 200
                ? Optional.ofNullable(JSON.readTree(list.body())
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString(null))
                : Optional.empty();
    }

    private long aggregateEvents() {
        return EventWatch.count(platform.addresses(), "partner", "unit", "agreement", "task", "aid");
    }
}
