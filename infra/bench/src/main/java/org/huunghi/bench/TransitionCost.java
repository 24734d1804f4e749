package org.huunghi.bench;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.huunghi.local.broker.Broker;
import org.huunghi.local.documents.DocumentStore;
import org.huunghi.testkit.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** Prints how many reports of progress a second 16 clients get through, in the service and at bare endpoints. */
public final class TransitionCost {

    private static final double TARGET = 2.0;
    /** The compiler needs tens of thousands of changes before it leaves the service alone. */
    private static final int WARM_UP_ROUNDS = 40;

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String REPORT = "{\"percent\":%d,\"note\":\"đã gửi thư cho đối tác\"}";
    private static final String TASK = """
            {"title":{"vi":"Liên hệ đối tác %d","en":"Contact partner %d"},
             "directive":{"number":"4211/UBND-NgV","date":"2026-01-05","abstract":"Triển khai thỏa thuận đã ký"},
             "leads":[{"unit":"so-nnptnt","accountable":true}],"coordinators":[{"kind":"UNIT","unit":"so-khdt"}],
             "due":{"date":"2099-12-31"}}
            """;

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String office =
            Tokens.of("van-phong").unit("vp-ubnd").roles("PPC_OFFICE").bearer();
    private final String lead =
            Tokens.of("chuyen-vien").unit("so-nnptnt").roles("OFFICER").bearer();
    private final String service;
    private final List<String> tasks = new ArrayList<>();
    /** Of each task the entity tag that was seen last, as its client knows it from the last answer. */
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    private final Reporting reporting = new Reporting(tasks);

    private TransitionCost(String service) {
        this.service = service + "/api/v1/tasks";
    }

    public static void main(String[] args) throws Exception {
        var repetitions = Integer.parseInt(args[0]);
        var folder = Files.createTempDirectory("huunghi-transitions");
        try (var store = ForkedPart.start(DocumentStore.class, "--port=0", "--file=" + folder.resolve("documents.mv"));
                var broker = ForkedPart.start(
                        Broker.class, "--port=0", "--controller-port=0", "--data=" + folder.resolve("kafka"));
                var service = new ServiceProcess(
                                "agreement-service",
                                folder.resolve("service.log"),
                                List.of(
                                        "spring.mongodb.uri=" + store.address(),
                                        "spring.kafka.bootstrap-servers=" + broker.address(),
                                        "huunghi.security.issuer=" + Tokens.issuer()))
                        .with(BareReports.class);
                var endpoint = ForkedPart.start(BareEndpoint.class, store.address());
                var client = MongoClients.create(store.address())) {
            UnitNews.publish(broker.address(), List.of("vp-ubnd", "so-nnptnt", "so-khdt"));
            service.start();
            var cost = new TransitionCost(service.url());
            cost.assignTasks();
            cost.copyTasks(client.getDatabase("huunghi_agreement"), client.getDatabase(BareReports.DATABASE));
            var contenders = List.of(
                    new Contender("agreement-service", cost::reportToService, "service", service::cpu),
                    new Contender("bare endpoint of its server", cost.reportTo(service.url()), "service", service::cpu),
                    new Contender(
                            "bare endpoint of a server without filters",
                            cost.reportTo(endpoint.address()),
                            "endpoint",
                            endpoint::cpu));
            contenders.forEach(contender -> contender
                    .with("store", store::cpu)
                    .with("broker", broker::cpu)
                    .with("clients", Computing::own));
            cost.compare(contenders, repetitions);
        }
    }

    private void compare(List<Contender> contenders, int repetitions) throws Exception {
        System.out.printf("Warming up; then %d interleaved repetitions, medians of each.%n", repetitions);
        for (var round = 0; round < WARM_UP_ROUNDS; round++) {
            for (var contender : contenders) {
                contender.warmUp(reporting);
            }
        }
        for (var round = 0; round < repetitions; round++) {
            for (var contender : contenders) {
                contender.measure(reporting);
            }
        }
        System.out.printf("%nReports of progress by %d clients%n", Reporting.CLIENTS);
        contenders.forEach(Contender::print);
        var change = contenders.getFirst().median();
        var ratio = contenders.get(1).median() / change;
        System.out.printf(
                "  cost: ratio %.2f, wanted at most %.1f: %s%n", ratio, TARGET, ratio <= TARGET ? "holds" : "FAILS");
        System.out.printf(
                "  to the server without filters: %.2f%n", contenders.get(2).median() / change);
    }

    private void reportToService(String task, int percent) throws Exception {
        var report = post(service + "/" + task + "/progress", lead, REPORT.formatted(percent));
        tags.put(task, tag(send(report.header("If-Match", tags.get(task)))));
    }

    private Reporting.Report reportTo(String server) {
        return (task, percent) ->
                send(post(server + BareReports.PATH + task + "/progress", lead, REPORT.formatted(percent)));
    }

    private void assignTasks() throws Exception {
        for (var number = 0; number < Reporting.CLIENTS * Reporting.TASKS_EACH; number++) {
            var request = post(service, office, TASK.formatted(number, number));
            var assigned = http.send(request.build(), BodyHandlers.ofString());
            while (assigned.body().contains("-not-known-yet")) {
                LockSupport.parkNanos(PAUSE.toNanos());
                assigned = http.send(request.build(), BodyHandlers.ofString());
            }
            var id = json.readTree(good(assigned).body()).path("id").asString();
            var acceptance = post(service + "/" + id + "/acceptance", lead, "{}");
            tags.put(id, tag(send(acceptance.header("If-Match", tag(assigned)))));
            tasks.add(id);
        }
    }

    /** The same documents for the bare endpoint, so that both update the same size. */
    private void copyTasks(MongoDatabase from, MongoDatabase to) {
        for (var task : tasks) {
            to.getCollection(BareReports.COLLECTION)
                    .insertOne(from.getCollection("tasks")
                            .find(new Document("_id", task))
                            .first());
        }
    }

    private static HttpRequest.Builder get(String uri, String bearer) {
        return HttpRequest.newBuilder(URI.create(uri)).header("Authorization", bearer);
    }

    private static HttpRequest.Builder post(String uri, String bearer, String body) {
        return get(uri, bearer).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return good(http.send(request.build(), BodyHandlers.ofString()));
    }

    private static HttpResponse<String> good(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
