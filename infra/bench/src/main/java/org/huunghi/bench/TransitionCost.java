package org.huunghi.bench;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.huunghi.seed.Addresses;
import org.huunghi.seed.PlatformApi;
import org.huunghi.seed.SeedFiles;
import org.huunghi.seed.SeedLoader;
import tools.jackson.databind.json.JsonMapper;

/** Prints how many reports of progress a second 16 clients get through, in the service and at the bare endpoint. */
public final class TransitionCost {

    /** The compiler that ./run gives the services. */
    private static final List<String> AS_THE_SERVICE = List.of("-XX:TieredStopAtLevel=1");

    private static final double TARGET = 2.0;
    private static final int CLIENTS = 16;
    private static final int TASKS_EACH = 10;
    private static final int CHANGES_EACH = 150;
    private static final int WARM_UP_ROUNDS = 6;
    private static final String REPORT = "{\"percent\":%d,\"note\":\"đã gửi thư cho đối tác\"}";
    private static final String TASK = """
            {"title":{"vi":"Liên hệ đối tác %d","en":"Contact partner %d"},
             "directive":{"number":"4211/UBND-NgV","date":"2026-01-05","abstract":"Triển khai thỏa thuận đã ký"},
             "leads":[{"unit":"so-nnptnt-lamdong","accountable":true}],
             "coordinators":[{"kind":"UNIT","unit":"so-khdt-lamdong"}],
             "due":{"date":"2099-12-31"}}
            """;

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final PlatformApi api;
    private final String service;
    private final List<String> tasks = new ArrayList<>();

    private TransitionCost(Map<String, String> environment) {
        this.api = new PlatformApi(Addresses.of(environment));
        this.service = "http://localhost:" + environment.get("AGREEMENT_PORT") + "/api/v1/tasks/";
    }

    public static void main(String[] args) throws Exception {
        var repetitions = Integer.parseInt(args[0]);
        var store = "mongodb://localhost:" + System.getenv("MONGODB_PORT");
        var cost = new TransitionCost(System.getenv());
        cost.assignTasks();
        try (var client = MongoClients.create(store);
                var endpoint = ForkedPart.start(AS_THE_SERVICE, BareEndpoint.class, store)) {
            cost.copyTasks(client.getDatabase("huunghi_agreement"), client.getDatabase("bench"));
            cost.compare(endpoint.address() + "/tasks/", repetitions);
        }
    }

    private void compare(String bare, int repetitions) throws Exception {
        var inService = new double[repetitions];
        var atEndpoint = new double[repetitions];
        System.out.printf("Warming up; then %d interleaved repetitions, medians of each.%n", repetitions);
        for (var round = -WARM_UP_ROUNDS; round < repetitions; round++) {
            var through = perSecond(this::reportToService);
            var direct = perSecond((task, seen, percent) -> reportTo(bare, task, percent));
            if (round >= 0) {
                inService[round] = through;
                atEndpoint[round] = direct;
            }
        }
        var ratio = Percentiles.median(atEndpoint) / Percentiles.median(inService);
        System.out.printf("%nReports of progress by %d clients%n", CLIENTS);
        System.out.printf("  bare endpoint, bare update     %6.0f /s%n", Percentiles.median(atEndpoint));
        System.out.printf("  agreement-service              %6.0f /s%n", Percentiles.median(inService));
        System.out.printf(
                "  cost: ratio %.2f, wanted at most %.1f: %s%n", ratio, TARGET, ratio <= TARGET ? "holds" : "FAILS");
    }

    /** One report; takes the entity tag that was seen last and returns the next. */
    private interface Report {
        String on(String task, String seen, int percent) throws Exception;
    }

    /** Every client has tasks of its own: conflicts are another matter. */
    private double perSecond(Report report) throws Exception {
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var clients = new ArrayList<Callable<Void>>();
            for (var client = 0; client < CLIENTS; client++) {
                var own = tasks.subList(client * TASKS_EACH, (client + 1) * TASKS_EACH);
                clients.add(() -> reportOn(own, report));
            }
            for (var done : threads.invokeAll(clients)) {
                done.get();
            }
        }
        return CLIENTS * CHANGES_EACH * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
    }

    private Void reportOn(List<String> own, Report report) throws Exception {
        var tags = new String[own.size()];
        for (var change = 0; change < CHANGES_EACH; change++) {
            var task = change % own.size();
            tags[task] = report.on(own.get(task), tags[task], change % 100);
        }
        return null;
    }

    private String reportToService(String task, String seen, int percent) throws Exception {
        var tag = seen == null
                ? api.get("agriculture", "/api/v1/tasks/" + task).etag().orElseThrow()
                : seen;
        var request = HttpRequest.newBuilder(URI.create(service + task + "/progress"))
                .header("Authorization", "Bearer " + api.token("agriculture"))
                .header("If-Match", tag);
        return send(request, percent).orElseThrow();
    }

    private String reportTo(String bare, String task, int percent) throws Exception {
        send(HttpRequest.newBuilder(URI.create(bare + task + "/progress")), percent);
        return null;
    }

    private Optional<String> send(HttpRequest.Builder request, int percent) throws Exception {
        var sent = request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(REPORT.formatted(percent)))
                .build();
        var answer = http.send(sent, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("ETag");
    }

    private void assignTasks() throws Exception {
        new SeedLoader(api).load(SeedFiles.file("units"));
        for (var number = 0; number < CLIENTS * TASKS_EACH; number++) {
            var body = json.readTree(TASK.formatted(number, number));
            var assigned = api.post("ppc-office", "/api/v1/tasks", body, "bench-" + number);
            while (assigned.code().endsWith("-not-known-yet")) {
                TimeUnit.MILLISECONDS.sleep(200);
                assigned = api.post("ppc-office", "/api/v1/tasks", body, "bench-" + number);
            }
            if (!assigned.isSuccess()) {
                throw new IllegalStateException("not assigned: " + assigned.body());
            }
            var id = assigned.body().path("id").asString();
            api.change(
                    "agriculture",
                    "/api/v1/tasks/" + id + "/acceptance",
                    json.createObjectNode(),
                    assigned.etag().orElseThrow());
            tasks.add(id);
        }
    }

    /** The same documents for the bare endpoint, so that both update the same size. */
    private void copyTasks(MongoDatabase from, MongoDatabase to) {
        for (var task : tasks) {
            to.getCollection("tasks")
                    .insertOne(from.getCollection("tasks")
                            .find(new Document("_id", task))
                            .first());
        }
    }
}
