package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.COORDINATOR;
import static org.huunghi.agreement.People.CO_LEAD_UNIT;
import static org.huunghi.agreement.People.FOREIGN_AFFAIRS;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.LEAD_UNIT;
import static org.huunghi.agreement.People.NEIGHBOURS;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.OFFICER;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the People's Committee steers its tasks, over HTTP. */
@ServiceTest
class TaskSteeringJourneyTest {

    private static final String TASKS = "/api/v1/tasks";
    private static final String SERIES = "/api/v1/task-series";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Map<String, String> PAPER = Map.of("number", "77/QĐ-UBND");
    private static final List<Map<String, Object>> OTHERS =
            List.of(Map.of("unit", FOREIGN_AFFAIRS, "accountable", true));

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void aDraftIsEditedAndThenAssigned() {
        var draft = People.created(api.as(OFFICE), TASKS, People.task("draft", true));
        assertThat(draft.json().path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft.json().path("timeliness").isNull()).isTrue();

        var edited = step(draft.createdId(), 1, OFFICE, "draft", People.task("pillar", "ECONOMIC_DIPLOMACY"), "DRAFT");
        assertThat(edited.json().path("pillar").asString()).isEqualTo("ECONOMIC_DIPLOMACY");
        var assigned = step(draft.createdId(), 2, OFFICE, "assignment", null, "ASSIGNED");

        assertThat(assigned.json().path("acceptBy").asString()).isGreaterThan(TODAY.toString());
        assertThat(assigned.json().at("/coordinators/0/due").asString()).isGreaterThan(TODAY.toString());
        refused(post(draft.createdId(), 3, OFFICE, "draft", People.task()), 409, "task-wrong-status");
    }

    @Test
    void anObstacleBeyondAuthorityIsEscalatedAndTheChairGivesMoreTime() {
        var id = accepted(People.task("due", Map.of("date", TODAY.plusDays(30).toString())));
        var obstacle = Map.of("kind", "LEGAL", "description", "chưa có cơ chế", "beyondAuthority", true);

        step(id, 2, LEAD, "obstacles", obstacle, "BLOCKED");
        step(id, 3, LEAD, "escalation", null, "ESCALATED");
        var later = TODAY.plusDays(60).toString();
        var decree = Map.of("resolution", "EXTENDED", "note", "cho thêm thời gian", "due", Map.of("date", later));
        refused(post(id, 4, OFFICE, "escalation-decision", decree), 403, "task-not-permitted");
        refused(
                post(id, 4, CHAIR, "escalation-decision", Map.of("resolution", "EXTENDED", "note", "x")),
                400,
                "invalid-input");
        var decided = step(id, 4, CHAIR, "escalation-decision", decree, "IN_PROGRESS");

        assertThat(decided.json().at("/due/date").asString()).isEqualTo(later);
        assertThat(decided.json().at("/originalDue/date").asString())
                .isEqualTo(TODAY.plusDays(30).toString());
        assertThat(decided.json()
                        .at("/obstacles/0/escalation/ruling/resolution")
                        .asString())
                .isEqualTo("EXTENDED");
        var told = News.of("task", id, 6);
        assertThat(told.subList(2, 6))
                .extracting(News.Told::type)
                .containsExactly(
                        "org.huunghi.task.obstacle-raised.v1",
                        "org.huunghi.task.escalated.v1",
                        "org.huunghi.task.escalation-resolved.v1",
                        "org.huunghi.task.extended.v1");
        assertThat(told.get(4).data().at("/change/hoursOpen").isNumber()).isTrue();
    }

    @Test
    void theChairMayGiveATaskToOthersWhoGoOnWithANewOne() {
        var id = accepted(People.task());
        step(
                id,
                2,
                LEAD,
                "obstacles",
                Map.of("kind", "STAFF", "description", "thiếu người", "beyondAuthority", true),
                "BLOCKED");
        step(id, 3, LEAD, "escalation", null, "ESCALATED");

        var decree = Map.of("resolution", "REASSIGNED", "note", "giao Sở Ngoại vụ", "leads", OTHERS);
        var old = step(id, 4, CHAIR, "escalation-decision", decree, "REASSIGNED");

        var next =
                api.as(OFFICER).get(TASKS + "/" + old.json().path("successor").asString());
        assertThat(next.json().path("status").asString()).isEqualTo("ASSIGNED");
        assertThat(next.json().path("replaces").asString()).isEqualTo(id);
        assertThat(next.json().at("/leads/0/unit").asString()).isEqualTo(FOREIGN_AFFAIRS);
        assertThat(News.of("task", next.json().path("id").asString(), 1)
                        .getFirst()
                        .type())
                .isEqualTo("org.huunghi.task.assigned.v1");
    }

    @Test
    void moreTimeIsGivenByTheAssignerOnPaperOnly() {
        var id = assigned(People.task("due", Map.of("date", TODAY.plusDays(30).toString())));
        var extension = Map.of("due", Map.of("date", TODAY.plusDays(40).toString()), "reason", "chờ đối tác");

        refused(post(id, 1, OFFICE, "extension", extension), 400, "invalid-input");
        var onPaper = Map.of("due", extension.get("due"), "reason", "chờ đối tác", "document", PAPER);
        refused(post(id, 1, LEAD, "extension", onPaper), 403, "task-not-permitted");
        refused(post(id, 1, NEIGHBOURS, "extension", onPaper), 403, "task-not-permitted");
        step(id, 1, OFFICE, "extension", onPaper, "ASSIGNED");
        refused(post(id, 2, OFFICE, "extension", onPaper), 400, "invalid-input");
    }

    @Test
    void aTaskWithAnOpenMandatoryPartDoesNotComplete() {
        var parts = List.of(
                Map.of("id", "letter", "title", Map.of("vi", "Gửi thư")),
                Map.of("title", Map.of("vi", "Mời khảo sát"), "mandatory", false));
        var id = accepted(People.task("parts", parts));

        step(id, 2, LEAD, "submission", Map.of("number", "88/BC-SNN", "date", TODAY.toString()), "SUBMITTED");
        var open = post(id, 3, OFFICE, "completion", null);
        refused(open, 409, "task-parts-open");
        assertThat(open.json().at("/parts/0").asString()).isEqualTo("letter");
        step(id, 3, LEAD, "finished-parts", Map.of("part", "letter", "document", PAPER), "SUBMITTED");
        step(id, 4, OFFICE, "reopened-parts", Map.of("part", "letter"), "SUBMITTED");
        step(id, 5, LEAD, "finished-parts", Map.of("part", "letter"), "SUBMITTED");
        var done = step(id, 6, OFFICE, "completion", null, "COMPLETED");

        assertThat(done.json().at("/parts/0/finished/unit").asString()).isEqualTo(LEAD_UNIT);
    }

    @Test
    void aBodyOutsideAnswersThroughALead() {
        var id = assigned(People.task());
        var answer = Map.of("name", "Hiệp hội Doanh nghiệp tỉnh", "note", "sẵn sàng tham gia");

        refused(post(id, 1, COORDINATOR, "coordination-answers", answer), 403, "task-not-permitted");
        refused(
                post(id, 1, LEAD, "coordination-answers", Map.of("name", "so-khdt", "note", "thay mặt")),
                400,
                "invalid-input");
        var answered = step(id, 1, LEAD, "coordination-answers", answer, "ASSIGNED");

        assertThat(answered.json().at("/coordinators/1/answer/note").asString()).isEqualTo("sẵn sàng tham gia");
    }

    @Test
    void aTaskGoesIntoAnotherThatIsOpen() {
        var id = assigned(People.task());
        var other = assigned(People.task());

        refused(post(id, 1, OFFICE, "merger", Map.of("into", id, "reason", "trùng")), 400, "invalid-input");
        var merged = step(id, 1, OFFICE, "merger", Map.of("into", other, "reason", "trùng"), "MERGED");
        assertThat(merged.json().path("successor").asString()).isEqualTo(other);
        refused(post(other, 1, OFFICE, "merger", Map.of("into", id, "reason", "trùng")), 409, "task-target-closed");
    }

    @Test
    void theBoardCountsWhatTheListsShow() {
        var field = "BOARD_OF_" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        assigned(People.task("fields", List.of(field), "due", Map.of("date", "2023-06-30")));
        assigned(People.task("fields", List.of(field), "due", Map.of("date", "2023-06-29")));
        assigned(People.task("fields", List.of(field)));

        var board = api.as(LEAD).get(TASKS + "/board?mine=true&part=LEADING&each=1&field=" + field);

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
        var notMine = api.as(OFFICER).get(TASKS + "?mine=true&field=" + field);
        assertThat(notMine.json().path("items")).isEmpty();
        var accountable = api.as(OFFICER).get(TASKS + "?accountable=" + LEAD_UNIT + "&field=" + field);
        assertThat(accountable.json().path("items")).hasSize(3);
        var coLead = api.as(OFFICER).get(TASKS + "?accountable=" + CO_LEAD_UNIT + "&field=" + field);
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

    private String assigned(Map<String, Object> body) {
        return People.created(api.as(OFFICE), TASKS, body).createdId();
    }

    private String accepted(Map<String, Object> body) {
        var id = assigned(body);
        step(id, 1, LEAD, "acceptance", null, "ACCEPTED");
        return id;
    }

    private Answer post(String id, long seen, Tokens by, String command, Map<String, ?> body) {
        return api.as(by).ifMatch(seen).post(TASKS + "/" + id + "/" + command, body);
    }

    private Answer step(String id, long seen, Tokens by, String command, Map<String, ?> body, String status) {
        var answer = post(id, seen, by, command, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo(status);
        assertThat(answer.version()).isEqualTo(seen + 1);
        return answer;
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
