package org.huunghi.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.partner.People.chair;
import static org.huunghi.partner.People.director;
import static org.huunghi.partner.People.head;
import static org.huunghi.partner.People.officer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.TestBroker;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** One relation from the first mention to its end, over HTTP, and what an outsider reads of it from Kafka. */
@ServiceTest
class PartnerJourneyTest {

    private static final Map<String, Object> DECISION = Map.of("number", "1234/QĐ-UBND", "date", "2022-07-15");
    private static final Map<String, Object> VISIT =
            Map.of("kind", "VISIT", "on", "2022-07", "note", "gặp ông Somsak, +856 20 5555 0101");

    @Autowired
    Api api;

    @Test
    void aRelationIsBuiltSleepsWakesAndEndsAndTheTopicTellsIt() {
        People.authorities(api);
        var champasak = People.locality("tỉnh Champasak", "LA");
        champasak.put("level", "PROVINCE");
        champasak.put("counterparts", List.of(Map.of("unit", "ubnd-lam-dong", "level", "PROVINCE")));
        champasak.put("fields", List.of("AGRICULTURE", "SCHOLARSHIPS"));
        champasak.put(
                "contacts", List.of(Map.of("name", "Somsak", "phone", "+856 20 5555 0101", "email", "s@x.example")));

        var created = api.as(officer()).post("/api/v1/partners", champasak);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.version()).isEqualTo(1);
        var id = created.createdId();

        step(id, 1, officer(), "interactions", VISIT, "CONTACTED");
        step(id, 2, head(), "negotiation", Map.of("document", DECISION), "NEGOTIATING");
        var twinning = Map.of("relation", "TWINNING", "since", "2022-07", "document", DECISION);
        step(id, 3, director(), "establishment", twinning, "ESTABLISHED");
        step(id, 4, officer(), "dormancy", Map.of("reason", "gián đoạn do COVID-19"), "DORMANT");
        step(id, 5, officer(), "reactivation", VISIT, "ESTABLISHED");
        step(id, 6, chair(), "end", Map.of("reason", "hết thời hạn", "document", DECISION), "ENDED");

        var events = eventsOf(id, 7);
        assertThat(events)
                .extracting(event -> header(event, "ce_type"))
                .containsExactly(
                        "org.huunghi.partner.registered.v1",
                        "org.huunghi.partner.contacted.v1",
                        "org.huunghi.partner.negotiation-started.v1",
                        "org.huunghi.partner.established.v1",
                        "org.huunghi.partner.became-dormant.v1",
                        "org.huunghi.partner.reactivated.v1",
                        "org.huunghi.partner.ended.v1");
        assertThat(events)
                .extracting(event -> header(event, "ce_sequence"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(events).extracting(ConsumerRecord::value).allSatisfy(data -> assertThat(data)
                .doesNotContain("5555", "Somsak", "@"));
        var last = JsonMapper.shared().readTree(events.getLast().value());
        assertThat(last.at("/state/name/vi").asString()).isEqualTo("tỉnh Champasak");
        assertThat(last.at("/state/status").asString()).isEqualTo("ENDED");
        assertThat(last.at("/by/unit").asString()).isEqualTo("ubnd-lam-dong");
        assertThat(last.at("/document/number").asString()).isEqualTo("1234/QĐ-UBND");
    }

    @Test
    void theRegistersRememberWhatWas() {
        People.authorities(api);
        var id = api.as(officer())
                .post("/api/v1/partners", People.locality("tỉnh Salavan", "LA"))
                .createdId();
        step(id, 1, officer(), "interactions", VISIT, "CONTACTED");

        for (var path : List.of("/api/v1/partners/" + id, "/api/v1/units/ubnd-lam-dong")) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> api.as(officer())
                    .get(path + "/history")
                    .json()
                    .at("/progress/complete")
                    .asBoolean());
        }
        var history = api.as(officer()).get("/api/v1/partners/" + id + "/history?order=OLDEST");
        assertThat(history.json().path("items").valueStream().map(each -> each.path("type")
                        .asString()))
                .containsExactly("org.huunghi.partner.registered.v1", "org.huunghi.partner.contacted.v1");
        assertThat(history.text()).doesNotContain("5555", "Somsak");
        var registered = history.json().at("/items/0/time").asString();
        var then = api.as(officer()).get("/api/v1/partners/" + id + "?asOf=" + registered);
        assertThat(then.json().at("/state/status").asString()).isEqualTo("PROSPECT");
    }

    @Test
    void theRegistersComeAsFiles() {
        People.authorities(api);
        var partner = People.locality("tỉnh Attapeu", "LA");
        api.as(officer()).post("/api/v1/partners", partner);

        var partners =
                api.as(officer()).get("/api/v1/partners.csv?q=attapeu").text().split("\r\n");
        assertThat(partners[0]).startsWith("\uFEFFMã,Tên tiếng Việt,");
        assertThat(partners).hasSize(2);
        assertThat(partners[1]).contains(",tỉnh Attapeu,").contains(",LA,");
        var facets = api.as(officer())
                .get("/api/v1/partners?q=attapeu&facets=country,status")
                .json()
                .path("facets");
        assertThat(facets.at("/counts/country/0/value").asString()).isEqualTo("LA");
        assertThat(facets.at("/counts/country/0/count").asInt()).isEqualTo(1);
        assertThat(facets.at("/counts/status/0/value").asString()).isEqualTo("PROSPECT");
        var units = api.as(officer()).get("/api/v1/units.csv?lang=en").text();
        assertThat(units).startsWith("\uFEFFCode,Name (Vietnamese),").contains("\r\nubnd-lam-dong,");
        assertThat(api.as(officer()).get("/api/v1/units.xlsx?asOf=yesterday").status())
                .isEqualTo(400);
    }

    private void step(String id, long seen, Tokens by, String command, Map<String, ?> body, String status) {
        var answer = api.as(by).ifMatch(seen).post("/api/v1/partners/" + id + "/" + command, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        assertThat(answer.version()).isEqualTo(seen + 1);
    }

    private static List<ConsumerRecord<String, String>> eventsOf(String id, int count) {
        var topic = "huunghi.partner.events.v1";
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestBroker.shared().bootstrapServers(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(IntStream.range(0, consumer.partitionsFor(topic).size())
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .toList());
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(event -> {
                    if (event.key().equals(id)) {
                        found.add(event);
                    }
                });
                return found.size() >= count;
            });
        }
        return found;
    }

    private static String header(ConsumerRecord<?, ?> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
