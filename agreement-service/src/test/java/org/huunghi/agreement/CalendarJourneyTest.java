package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.DIRECTOR;
import static org.huunghi.agreement.People.HEAD;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The working calendar over HTTP and on its topic. */
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
        awaitAllMoved(CALENDARS + "/2031");

        assertThat(due()).isEqualTo("2031-06-23");
        assertThat(News.of("calendar", "2031", 4))
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

    /** The day on which the leads of a new task are to have accepted it becomes a day off, and a worked day again. */
    @Test
    void theOpenClocksOfTasksAndAgreementsFollowAnOverride() {
        News.ofPartnersAndUnits();
        var task =
                People.created(api.as(OFFICE), "/api/v1/tasks", People.task()).createdId();
        var agreement = consulting();
        var due = acceptBy(task);
        var answerDue = answerBy(agreement);
        var calendar = CALENDARS + "/" + due.substring(0, 4);

        propose(calendar, List.of(named(due)), List.of());
        var foreseen = foreseen(calendar);
        assertThat(foreseen.get(task + "/acceptance")).startsWith("task " + due + " ");
        assertThat(foreseen.get(agreement + "/consultation-answer:bo-ngoai-giao"))
                .startsWith("agreement " + answerDue + " ");
        assertThat(acceptBy(task)).as("only a dry run").isEqualTo(due);

        confirm(calendar);
        assertThat(foreseen.get(task + "/acceptance")).endsWith(" " + acceptBy(task));
        assertThat(foreseen.get(agreement + "/consultation-answer:bo-ngoai-giao"))
                .endsWith(" " + answerBy(agreement));
        assertThat(acceptBy(task)).isGreaterThan(due);
        assertThat(answerBy(agreement)).isGreaterThan(answerDue);

        propose(calendar, List.of(), List.of(named(due)));
        confirm(calendar);
        assertThat(acceptBy(task)).isEqualTo(due);
        assertThat(answerBy(agreement)).isEqualTo(answerDue);
        assertThat(movesToldOf("task", task, 5, "acceptance"))
                .hasSize(2)
                .first()
                .isEqualTo(due + " 77/TB-BNV");
        assertThat(movesToldOf("agreement", agreement, 5, "consultation-answer:bo-ngoai-giao"))
                .hasSize(2)
                .first()
                .isEqualTo(answerDue + " 77/TB-BNV");
    }

    @Test
    void theWarningsOfADeadlineFollowAnOverride() {
        News.ofPartnersAndUnits();
        var third = workingDay(3);
        var due = Map.of("date", workingDay(5));
        var task = People.created(api.as(OFFICE), "/api/v1/tasks", People.task("due", due))
                .createdId();
        var calendar = CALENDARS + "/" + third.substring(0, 4);

        propose(calendar, List.of(named(third)), List.of());
        var before = LocalDate.parse(workingDay(2)).minusDays(1);
        assertThat(foreseen(calendar).get(task + "/due-soon/3"))
                .startsWith("task ")
                .endsWith(" " + before);
        confirm(calendar);

        assertThat(foreseen(calendar)).as("nothing is proposed any more").isEmpty();
        assertThat(movesToldOf("task", task, 3, "due-soon/3")).hasSize(1);
        propose(calendar, List.of(), List.of(named(third)));
        confirm(calendar);
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
    void aDeadlineIsExplainedDayByDay() {
        var explained = api.as(LEAD)
                .post("/api/v1/deadlines:compute", Map.of("rule", "consultation-answer", "start", "2026-02-12"));

        assertThat(explained.status()).isEqualTo(200);
        assertThat(explained.json().path("due").asString()).isEqualTo("2026-03-02");
        assertThat(explained.json().path("verified").asBoolean()).isTrue();
        assertThat(explained.json().at("/rule/sourceUrl").asString()).startsWith("https://");
        assertThat(explained.json().at("/calendars/0/source/number").asString()).endsWith("/TB-BNV");
        assertThat(explained.json().at("/days/1/number").asInt()).isEqualTo(1);
        assertThat(explained.json().at("/days/4/why/vi").asString()).isEqualTo("Tết Nguyên đán Bính Ngọ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"start":"2026-02-12"}                                               | rule-or-figures
            {"start":"2026-02-12","rule":"pm-answer","days":7,"unit":"WORKING"} | rule-or-figures
            {"start":"2026-02-12","days":7}                                      | rule-or-figures
            {"start":"2026-02-12","rule":"no-such-rule"}                         | no-rule-in-force
            {"start":"2020-02-12","rule":"pm-answer"}                            | no-rule-in-force
            {"start":"1850-02-12","rule":"pm-answer"}                            | out-of-calendar
            {"start":"2026-02-12","days":367,"unit":"WORKING"}                   | max
            {"start":"2026-02-12","days":0,"unit":"WORKING"}                     | min
            {"rule":"pm-answer"}                                                 | not-null
            """)
    void aQuestionThatCannotBeAnsweredSaysWhy(String question, String code) {
        var refused = api.as(LEAD).post("/api/v1/deadlines:compute", question);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(refused.json().at("/errors/0/message").asString()).isNotEqualTo(code);
    }

    @Test
    void theRulesInForceOnADayAreListedPageByPage() {
        var rules = "/api/v1/legal-rules";
        assertThat(api.as(LEAD)
                        .get(rules + "?rule=aid-appraisal&on=2025-12-07")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(api.as(LEAD)
                        .get(rules + "?rule=aid-appraisal&on=2025-12-08")
                        .json()
                        .path("items")
                        .size())
                .isZero();

        var first = api.as(LEAD).get(rules + "?limit=4").json();
        var second = api.as(LEAD)
                .get(rules + "?limit=4&cursor=" + first.path("next").asString())
                .json();

        assertThat(first.path("items").size()).isEqualTo(4);
        assertThat(second.at("/items/0/id").asString())
                .isGreaterThan(first.at("/items/3/id").asString());
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

    @Test
    void theOpenApiDocumentShowsTheComputationAndTheRules() {
        var paths = api.as(LEAD).get("/v3/api-docs").json().path("paths");

        assertThat(paths.path("/api/v1/deadlines:compute").has("post")).isTrue();
        assertThat(paths.path("/api/v1/legal-rules").has("get")).isTrue();
        assertThat(paths.path("/api/v1/calendars/{year}/overrides/proposed/moves")
                        .has("get"))
                .isTrue();
    }

    /** One working day from Thursday 19 June 2031. */
    private String due() {
        return api.as(LEAD)
                .post("/api/v1/deadlines:compute", Map.of("days", 1, "unit", "WORKING", "start", "2031-06-19"))
                .json()
                .path("due")
                .asString();
    }

    /** So many working days from today. */
    private String workingDay(int days) {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        return api.as(LEAD)
                .post("/api/v1/deadlines:compute", Map.of("days", days, "unit", "WORKING", "start", today))
                .json()
                .path("due")
                .asString();
    }

    /** An agreement that the Ministry of Foreign Affairs was asked about today. */
    private String consulting() {
        var path = "/api/v1/agreements";
        var id = People.created(api.as(OFFICER), path, People.agreement()).createdId();
        var asked =
                Map.of("consultees", List.of(Map.of("code", "bo-ngoai-giao", "name", Map.of("vi", "Bộ Ngoại giao"))));
        assertThat(api.as(HEAD)
                        .ifMatch(1)
                        .post(path + "/" + id + "/drafting", null)
                        .status())
                .isEqualTo(200);
        var consulting = api.as(DIRECTOR).ifMatch(2).post(path + "/" + id + "/consultation", asked);
        assertThat(consulting.status()).as(consulting.text()).isEqualTo(200);
        return id;
    }

    private String answerBy(String agreement) {
        return api.as(LEAD)
                .get("/api/v1/agreements/" + agreement)
                .json()
                .at("/opinions/0/due")
                .asString();
    }

    /** By subject and clock: what kind of subject, the end it has and the one it would get. */
    private Map<String, String> foreseen(String calendar) {
        return api.as(OFFICE)
                .get(calendar + "/overrides/proposed/moves?limit=200")
                .json()
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(
                        move -> move.path("subject").asString() + "/"
                                + move.path("clock").asString(),
                        move -> move.path("subjectKind").asString() + " "
                                + move.path("due").asString() + " "
                                + move.path("newDue").asString()));
    }

    /** The former end and the paper of each. */
    private static List<String> movesToldOf(String aggregate, String id, int events, String clock) {
        return News.of(aggregate, id, events).stream()
                .filter(told -> told.type().endsWith(".deadline-moved.v1"))
                .map(News.Told::data)
                .filter(data -> data.at("/change/clock").asString().equals(clock))
                .map(data -> data.at("/change/old").asString() + " "
                        + data.at("/document/number").asString())
                .toList();
    }

    private String acceptBy(String task) {
        return api.as(LEAD).get("/api/v1/tasks/" + task).json().path("acceptBy").asString();
    }

    private void propose(String calendar, List<?> daysOff, List<?> workedDays) {
        var version = api.as(OFFICE).get(calendar).version();
        var proposed = api.as(OFFICE).ifMatch(version).post(calendar + "/overrides", override(daysOff, workedDays));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
    }

    private void confirm(String calendar) {
        var version = api.as(OFFICE).get(calendar).version();
        var confirmed = api.as(OFFICE).ifMatch(version).post(calendar + "/overrides/proposed/confirmation", null);
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        awaitAllMoved(calendar);
    }

    private void awaitAllMoved(String calendar) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> api.as(LEAD)
                .get(calendar)
                .json()
                .path("status")
                .asString()
                .equals("PUBLISHED"));
    }

    private static Map<String, Object> override(String dayOff) {
        return override(List.of(named(dayOff)), List.of());
    }

    private static Map<String, Object> override(List<?> daysOff, List<?> workedDays) {
        return Map.of(
                "daysOff",
                daysOff,
                "workedDays",
                workedDays,
                "document",
                Map.of("number", "77/TB-BNV", "date", "2026-10-01"));
    }

    private static Map<String, Object> named(String day) {
        return Map.of("date", day, "name", Map.of("vi", "Nghỉ hoán đổi"));
    }

    private static List<String> dates(JsonNode days) {
        return days.valueStream().map(day -> day.path("date").asString()).toList();
    }
}
