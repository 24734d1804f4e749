package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the journeys of imported files have in common. */
abstract class ImportSteps {

    static final String IMPORTS = "/api/v1/imports";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    Api api;

    @Value("${local.server.port}")
    int port;

    final String directive = "4299/UBND-" + UUID.randomUUID();

    /** A row is checked once and not again; so the news must be here before the file is. */
    @BeforeEach
    void newsHasArrived() {
        News.ofPartnersAndUnits();
        People.created(api.as(OFFICE), "/api/v1/tasks", People.task());
        People.created(api.as(OFFICER), "/api/v1/agreements", People.agreement());
    }

    static String header() {
        return "Task,Directive number,Directive date,Leads\n";
    }

    Answer sent(Tokens by, String kind, String csv) {
        return api.as(by).header("Content-Type", "text/csv").post(IMPORTS + "?kind=" + kind, csv);
    }

    Answer awaited(Tokens by, String id, String status) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> api.as(by).get(IMPORTS + "/" + id),
                        answer -> answer.json().path("status").asString("").equals(status));
    }

    JsonNode found(String number) {
        return api.as(OFFICE).get("/api/v1/tasks?directive=" + number).json().path("items");
    }

    List<String> list(Tokens by) {
        return api.as(by)
                .get(IMPORTS)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    byte[] download(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", OFFICE.bearer());
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    JsonNode upload(byte[] file, String type) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + IMPORTS + "?kind=tasks"))
                .header("Authorization", OFFICE.bearer())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(file));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return JsonMapper.shared().readTree(answer.body());
        }
    }
}
