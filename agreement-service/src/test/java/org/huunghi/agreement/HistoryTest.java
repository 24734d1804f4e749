package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What was, asked over HTTP, as it comes back from the service's own topics. */
@ServiceTest
class HistoryTest {

    private static final String TASKS = "/api/v1/tasks";

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void aTaskTellsWhatItWentThroughAndWhatItWas() {
        var path = TASKS + "/" + task();
        var accepted = api.as(LEAD).ifMatch(1).post(path + "/acceptance", Map.of("reason", "nhận việc"));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        api.as(LEAD).ifMatch(2).post(path + "/progress", Map.of("percent", 60, "note", "đã liên hệ"));

        var page = whole(path, 3);
        assertThat(page.path("items").valueStream().map(each -> each.path("type")
                        .asString()))
                .containsExactly(
                        "org.huunghi.task.progress-reported.v1",
                        "org.huunghi.task.accepted.v1",
                        "org.huunghi.task.assigned.v1");
        var second = page.path("items").get(1);
        assertThat(second.at("/by/id").asString()).isEqualTo("chuyen-vien-nn");
        assertThat(second.at("/by/unit").asString()).isEqualTo(People.LEAD_UNIT);
        assertThat(second.path("reason").asString()).isEqualTo("nhận việc");
        assertThat(second.at("/meaning/vi").asString()).isEqualTo("Đơn vị chủ trì nhận nhiệm vụ");
        assertThat(page.path("next").isNull()).isTrue();

        var then = api.as(OFFICER).get(path + "?asOf=" + second.path("time").asString());
        assertThat(then.status()).as(then.text()).isEqualTo(200);
        assertThat(then.json().at("/state/status").asString()).isEqualTo("ACCEPTED");
        assertThat(then.json().at("/last/sequence").asInt()).isEqualTo(2);
        assertThat(then.header("Memento-Datetime")).endsWith(" GMT");
        assertThat(then.header("ETag")).isNull();
        var assigned = Instant.parse(page.path("items").get(2).path("time").asString());
        var before = api.as(OFFICER).get(path + "?asOf=" + assigned.minusMillis(1));
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.code()).isEqualTo("not-known-then");
        assertThat(before.json().path("knownSince").asString()).isEqualTo(assigned.toString());
    }

    @Test
    void aHistoryIsReadPageByPageFromEitherEnd() {
        var path = TASKS + "/" + task();
        api.as(LEAD).ifMatch(1).post(path + "/acceptance", Map.of());
        whole(path, 2);

        var first = api.as(OFFICER).get(path + "/history?limit=1&order=OLDEST").json();
        assertThat(first.at("/items/0/sequence").asInt()).isEqualTo(1);
        var cursor = first.path("next").asString();
        var rest = api.as(OFFICER)
                .get(path + "/history?order=OLDEST&cursor=" + cursor)
                .json();
        assertThat(rest.path("items").valueStream().map(each -> each.path("sequence")
                        .asInt()))
                .containsExactly(2);
        assertThat(api.as(OFFICER)
                        .get(path + "/history?order=NEWEST&cursor=" + cursor)
                        .code())
                .isEqualTo("bad-cursor");
    }

    @Test
    void anAgreementHasItsHistoryToo() {
        var path = "/api/v1/agreements/"
                + People.created(api.as(OFFICER), "/api/v1/agreements", People.agreement())
                        .createdId();

        assertThat(whole(path, 1).at("/items/0/type").asString()).isEqualTo("org.huunghi.agreement.proposed.v1");
    }

    @Test
    void whatIsOnesOwnHasAHistoryForOneselfOnly() {
        var target = Map.of("kind", "FIELD", "id", "LNG");
        var followed = api.as(OFFICER).post("/api/v1/subscriptions", Map.of("target", target));
        var feed = api.as(OFFICER).post("/api/v1/feeds", Map.of("kind", "MINE"));
        assertThat(followed.status()).as(followed.text()).isEqualTo(201);
        assertThat(feed.status()).as(feed.text()).isEqualTo(201);
        var subscription = "/api/v1/subscriptions/" + followed.createdId();
        var calendar = "/api/v1/feeds/" + feed.createdId();
        api.as(OFFICER).ifMatch(1).post(calendar + "/rotation", null);

        assertThat(whole(subscription, 1).at("/items/0/type").asString())
                .isEqualTo("org.huunghi.subscription.subscribed.v1");
        assertThat(whole(calendar, 2).at("/items/0/type").asString()).isEqualTo("org.huunghi.feed.rotated.v1");
        assertThat(api.as(LEAD).get(calendar + "/history").status()).isEqualTo(404);
        assertThat(api.as(LEAD).get(subscription + "?asOf=" + Instant.now()).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?asOf=2026-02-30", "?asOf=2999-01-01", "?asOf=", "/history?order=SIDEWAYS"})
    void whatIsNoMomentIsRefused(String query) {
        assertThat(api.as(OFFICER).get(TASKS + "/" + task() + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/history", "?asOf=2026-01-01"})
    void anUnknownRecordHasNoPast(String query) {
        assertThat(api.as(OFFICER).get(TASKS + "/unknown" + query).code()).isEqualTo("not-found");
    }

    @Test
    void bothWaysToReadARecordAreDescribed() {
        var read = api.as(OFFICER).get("/v3/api-docs").json().at("/paths/~1api~1v1~1tasks~1{id}/get");

        assertThat(read.path("parameters").valueStream().map(each -> each.path("name")
                        .asString()))
                .containsExactlyInAnyOrder("id", "asOf");
        assertThat(read.at("/responses").propertyNames()).contains("200", "400", "404");
    }

    private String task() {
        return People.created(api.as(OFFICE), TASKS, People.task()).createdId();
    }

    /** The history, once it has caught up with so many events. */
    private JsonNode whole(String path, int events) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.as(OFFICER).get(path + "/history").json(),
                        page -> page.at("/progress/complete").asBoolean()
                                && page.at("/progress/current").asInt() == events);
    }
}
