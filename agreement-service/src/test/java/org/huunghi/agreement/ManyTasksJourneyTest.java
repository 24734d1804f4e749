package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CO_LEAD_UNIT;
import static org.huunghi.agreement.People.FOREIGN_AFFAIRS;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.LEAD_UNIT;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** Tasks that come in numbers: on the board, changed together, and again each period. */
@ServiceTest
class ManyTasksJourneyTest extends TaskSteps {

    private static final String SERIES = "/api/v1/task-series";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<Map<String, Object>> OTHERS =
            List.of(Map.of("unit", FOREIGN_AFFAIRS, "accountable", true));

    @Test
    void theBoardCountsWhatTheListsShow() {
        var pillar = "BOARD_OF_" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        assigned(People.task("pillar", pillar, "due", Map.of("date", "2023-06-30")));
        assigned(People.task("pillar", pillar, "due", Map.of("date", "2023-06-29")));
        assigned(People.task("pillar", pillar));

        var board = api.as(LEAD).get(TASKS + "/board?ours=true&part=LEADING&each=1&pillar=" + pillar);

        assertThat(board.status()).as(board.text()).isEqualTo(200);
        assertThat(board.json()
                        .path("columns")
                        .valueStream()
                        .map(column -> column.path("timeliness").asString() + " "
                                + column.path("count").asInt() + " "
                                + column.path("items").size()))
                .containsExactly(
                        "NO_DEADLINE 1 1",
                        "NOT_DUE 0 0",
                        "DUE_SOON 0 0",
                        "OVERDUE 2 1",
                        "DONE_ON_TIME 0 0",
                        "DONE_LATE 0 0");
        assertThat(board.json().at("/columns/3/items/0/due/date").asString()).isEqualTo("2023-06-29");
        var notOurs = api.as(OFFICER).get(TASKS + "?ours=true&pillar=" + pillar);
        assertThat(notOurs.json().path("items")).isEmpty();
        var accountable = api.as(OFFICER).get(TASKS + "?accountable=" + LEAD_UNIT + "&pillar=" + pillar);
        assertThat(accountable.json().path("items")).hasSize(3);
        var coLead = api.as(OFFICER).get(TASKS + "?accountable=" + CO_LEAD_UNIT + "&pillar=" + pillar);
        assertThat(coLead.json().path("items")).isEmpty();
    }

    @Test
    void eachOfManyAnswersForItselfAndARepeatChangesNothing() {
        var good = assigned(People.task());
        var stale = accepted(People.task());
        var body = Map.of(
                "items",
                List.of(
                        Map.of("id", good, "version", 1),
                        Map.of("id", stale, "version", 1),
                        Map.of("id", "khong-co", "version", 1)),
                "note",
                "đề nghị khẩn trương");

        var first = api.as(OFFICE).idempotencyKey("urge-" + good).post(TASKS + "/bulk/urgings", body);
        var again = api.as(OFFICE).idempotencyKey("urge-" + good).post(TASKS + "/bulk/urgings", body);

        assertThat(first.status()).as(first.text()).isEqualTo(207);
        assertThat(statuses(first)).containsExactly(200, 412, 404);
        assertThat(first.json().at("/results/0/version").asInt()).isEqualTo(2);
        assertThat(first.json().at("/results/1/details/currentVersion").asInt()).isEqualTo(2);
        assertThat(first.json().at("/results/1/message").asString()).contains("phiên bản 1", "phiên bản 2");
        assertThat(first.json().at("/results/2/message").asString()).isNotBlank();
        assertThat(statuses(again)).containsExactly(200, 412, 404);
        assertThat(api.as(LEAD).get(TASKS + "/" + good).version()).isEqualTo(2);
        var other = Map.of("items", body.get("items"), "note", "việc khác");
        var reused = api.as(OFFICE).idempotencyKey("urge-" + good).post(TASKS + "/bulk/urgings", other);
        assertThat(statuses(reused)).containsExactly(422, 412, 404);
        assertThat(statuses(api.as(LEAD).post(TASKS + "/bulk/urgings", body))).containsExactly(403, 403, 404);
    }

    @Test
    void manyTasksGoToOthersAtOnceAndEachHasItsSuccessor() {
        var one = assigned(People.task());
        var two = assigned(People.task());
        var body = Map.of(
                "items",
                List.of(Map.of("id", one, "version", 1), Map.of("id", two, "version", 1)),
                "leads",
                OTHERS,
                "reason",
                "sắp xếp lại đơn vị");

        var answer = api.as(OFFICE).idempotencyKey("move-" + one).post(TASKS + "/bulk/reassignments", body);

        assertThat(statuses(answer)).containsExactly(200, 200);
        for (var id : List.of(one, two)) {
            var successor =
                    api.as(LEAD).get(TASKS + "/" + id).json().path("successor").asString();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> api.as(OFFICER).get(TASKS + "/" + successor).status() == 200);
        }
        var nobody = Map.of("items", body.get("items"), "leads", List.of(), "reason", "x");
        refused(api.as(OFFICE).post(TASKS + "/bulk/reassignments", nobody), 400, "invalid-input");
    }

    @Test
    void aTaskThatComesBackIsAssignedWhenItsPeriodIsDueAndUntilItEnds() {
        var rhythm = Map.of("every", "MONTH", "monthsAfter", 0, "dueDay", 28, "leadDays", 31);
        var until = TODAY.toString();
        var body = Map.<String, Object>of("task", People.task(), "rhythm", rhythm, "from", until, "until", until);
        var series = People.created(api.as(OFFICE), SERIES, body);
        refused(api.as(LEAD).post(SERIES, body), 403, "task-not-permitted");
        refused(
                api.as(OFFICE)
                        .post(
                                SERIES,
                                Map.of(
                                        "task",
                                        People.task("due", Map.of("date", until)),
                                        "rhythm",
                                        rhythm,
                                        "from",
                                        until)),
                400,
                "invalid-input");

        var generated = News.of("task-series", series.createdId(), 2).getLast();

        assertThat(generated.type()).isEqualTo("org.huunghi.task-series.generated.v1");
        var task = api.as(LEAD)
                .get(TASKS + "/" + generated.data().at("/change/task").asString());
        assertThat(task.json().path("series").asString()).isEqualTo(series.createdId());
        assertThat(task.json().path("status").asString()).isEqualTo("ASSIGNED");
        assertThat(task.json().at("/due/date").asString())
                .isEqualTo(TODAY.withDayOfMonth(28).toString());
        var ended = api.as(OFFICE).ifMatch(2).post(SERIES + "/" + series.createdId() + "/end", null);
        assertThat(ended.json().path("status").asString()).isEqualTo("ENDED");
        refused(
                api.as(OFFICE).ifMatch(3).post(SERIES + "/" + series.createdId() + "/end", null),
                409,
                "task-series-ended");
        assertThat(api.as(LEAD).get(SERIES + "?limit=1").json().path("items")).hasSize(1);
        assertThat(api.as(LEAD).get(SERIES + ".csv").text()).contains(series.createdId());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> api.as(OFFICE)
                                .get(SERIES + "/" + series.createdId() + "/history")
                                .json()
                                .path("items")
                                .size()
                        == 3);
    }

    private static List<Integer> statuses(Answer answer) {
        return answer.json()
                .path("results")
                .valueStream()
                .map(result -> result.path("status").asInt())
                .toList();
    }
}
