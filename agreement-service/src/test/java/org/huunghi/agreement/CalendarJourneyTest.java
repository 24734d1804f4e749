package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.Overrides.awaitAllMoved;
import static org.huunghi.agreement.Overrides.override;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.OFFICE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The calendars of years over HTTP, and what an outsider reads of them from Kafka. */
@ServiceTest
class CalendarJourneyTest {

    private static final String CALENDARS = "/api/v1/calendars";

    @Autowired
    Api api;

    @Test
    void theOfficialYearIsThereFromTheStartAndTheTopicTellsItWhole() {
        var told = News.of("calendar", "2026", 1).getFirst();

        assertThat(told.type()).isEqualTo("org.huunghi.calendar.published.v1");
        assertThat(told.data().at("/by/id").asString()).isEqualTo("system");
        assertThat(told.data().at("/document/number").asString()).isEqualTo("9441/TB-BNV");
        assertThat(dates(told.data().at("/state/daysOff"))).contains("2026-02-16", "2026-08-31", "2026-09-02");
        assertThat(dates(told.data().at("/state/workedDays"))).containsExactly("2026-01-10", "2026-08-22");
        var shown = api.as(LEAD).get(CALENDARS + "/2026");
        assertThat(shown.json().path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(dates(shown.json().path("workedDays"))).contains("2026-08-22");
        assertThat(api.as(LEAD)
                        .get(CALENDARS + "?limit=1")
                        .json()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo("2026");
    }

    @Test
    void anOverrideCountsOnceItIsConfirmed() {
        var created = api.as(OFFICE).idempotencyKey("calendar-2031").post(CALENDARS, Map.of("year", 2031));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.createdId()).isEqualTo("2031");
        assertThat(api.as(OFFICE)
                        .idempotencyKey("calendar-2031")
                        .post(CALENDARS, Map.of("year", 2031))
                        .text())
                .isEqualTo(created.text());
        assertThat(api.as(OFFICE).post(CALENDARS, Map.of("year", 2031)).code()).isEqualTo("calendar-already-published");

        var overrides = CALENDARS + "/2031/overrides";
        assertThat(api.as(LEAD)
                        .ifMatch(1)
                        .post(overrides, override("2031-06-20"))
                        .status())
                .isEqualTo(403);
        assertThat(api.as(OFFICE)
                        .ifMatch(1)
                        .post(overrides, override("2031-06-20"))
                        .status())
                .isEqualTo(200);
        assertThat(due()).isEqualTo("2031-06-20");
        assertThat(api.as(LEAD).get(overrides + "/proposed/moves").status()).isEqualTo(403);
        assertThat(api.as(OFFICE)
                        .get(overrides + "/proposed/moves")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(api.as(OFFICE)
                        .ifMatch(2)
                        .post(overrides, override("2031-06-19"))
                        .json()
                        .path("allowed"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("withdraw-override", "confirm-override");
        assertThat(api.as(OFFICE)
                        .ifMatch(1)
                        .post(overrides + "/proposed/confirmation", null)
                        .status())
                .isEqualTo(412);

        var confirmed = api.as(OFFICE).ifMatch(2).post(overrides + "/proposed/confirmation", null);
        assertThat(confirmed.json().path("status").asString()).isEqualTo("MOVING");
        awaitAllMoved(api, CALENDARS + "/2031");

        assertThat(due()).isEqualTo("2031-06-23");
        var told = News.of("calendar", "2031", 4);
        assertThat(told.get(2).data().at("/document/number").asString()).isEqualTo("77/TB-BNV");
        assertThat(told)
                .extracting(News.Told::type)
                .containsExactly(
                        "org.huunghi.calendar.published.v1",
                        "org.huunghi.calendar.override-proposed.v1",
                        "org.huunghi.calendar.published.v1",
                        "org.huunghi.calendar.deadlines-moved.v1");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> api.as(LEAD)
                                .get(CALENDARS + "/2031/history")
                                .json()
                                .path("items")
                                .size()
                        == 4);
    }

    @Test
    void aProposedOverrideCanBeWithdrawn() {
        api.as(OFFICE).post(CALENDARS, Map.of("year", 2032));
        api.as(OFFICE).ifMatch(1).post(CALENDARS + "/2032/overrides", override("2032-06-18"));

        var withdrawn = api.as(OFFICE)
                .ifMatch(2)
                .post(CALENDARS + "/2032/overrides/proposed/withdrawal", Map.of("reason", "nhầm năm"));

        assertThat(withdrawn.json().path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(withdrawn.json().path("proposed").isMissingNode()
                        || withdrawn.json().path("proposed").isNull())
                .isTrue();
        assertThat(api.as(OFFICE)
                        .get(CALENDARS + "/2032/overrides/proposed/moves")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theListsAreThereAsFilesToo() {
        var rules = api.as(LEAD).get("/api/v1/legal-rules.csv?rule=post-signing-report");
        var calendars = api.as(LEAD).get(CALENDARS + ".csv");

        assertThat(rules.status()).isEqualTo(200);
        assertThat(rules.text().lines()).hasSize(2);
        assertThat(rules.text()).contains("Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 19", "15,CALENDAR,Có");
        assertThat(calendars.text()).contains("2026-08-31").contains("2026-08-22");
        assertThat(api.as(LEAD)
                        .get(CALENDARS + "/2026/overrides/proposed/moves.csv")
                        .status())
                .isEqualTo(403);
    }

    /** One working day from Thursday 19 June 2031. */
    private String due() {
        return api.as(LEAD)
                .post("/api/v1/deadlines:compute", Map.of("days", 1, "unit", "WORKING", "start", "2031-06-19"))
                .json()
                .path("due")
                .asString();
    }

    private static List<String> dates(JsonNode days) {
        return days.valueStream().map(day -> day.path("date").asString()).toList();
    }
}
