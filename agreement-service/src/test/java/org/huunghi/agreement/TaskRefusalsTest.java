package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.COORDINATOR;
import static org.huunghi.agreement.People.LEAD;
import static org.huunghi.agreement.People.NEIGHBOURS;
import static org.huunghi.agreement.People.NEWCOMERS;
import static org.huunghi.agreement.People.OFFICE;
import static org.huunghi.agreement.People.STRANGER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huunghi.agreement.task.Timeliness;
import org.huunghi.testkit.Api;
import org.huunghi.testkit.Api.Answer;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the task API refuses, and how it says so. */
@ServiceTest
class TaskRefusalsTest {

    private static final String TASKS = "/api/v1/tasks";

    @Autowired
    Api api;

    @BeforeAll
    static void newsArrives() {
        News.ofPartnersAndUnits();
    }

    @Test
    void onlyThePeoplesCommitteeAssigns() {
        var answer = api.as(LEAD).post(TASKS, People.task());

        refused(answer, 403, "task-not-permitted");
        assertThat(answer.json().path("needed").asString()).isEqualTo("ASSIGN");
        assertThat(answer.json().path("detail").asString())
                .contains("PPC_OFFICE")
                .doesNotContain("{", "ASSIGN");
    }

    @Test
    void aFilterThatIsNoneNamesThoseThereAre() {
        var answer = api.as(LEAD).get(TASKS + "?timeliness=LATE");

        refused(answer, 400, "invalid-input");
        assertThat(answer.json().at("/errors/0/allowed").valueStream().map(node -> node.asString()))
                .containsExactlyElementsOf(
                        Stream.of(Timeliness.values()).map(Enum::name).toList());
    }

    @Test
    void anotherUnitsTokenIsNoUse() {
        var path = TASKS + "/" + assigned();

        refused(api.as(STRANGER).ifMatch(1).post(path + "/acceptance", null), 403, "task-not-permitted");
        refused(api.as(COORDINATOR).ifMatch(1).post(path + "/acceptance", null), 403, "task-not-permitted");
        refused(
                api.as(LEAD).ifMatch(1).post(path + "/coordination-answers", Map.of("note", "thay mặt")),
                403,
                "task-not-permitted");
        refused(api.as(LEAD).ifMatch(1).post(path + "/completion", null), 403, "task-not-permitted");
    }

    @Test
    void anotherProvincesPeoplesCommitteeDecidesNothing() {
        var foreign = People.patiently(() -> api.as(NEIGHBOURS).post(TASKS, People.task()));
        refused(foreign, 403, "task-not-permitted");

        var path = TASKS + "/" + assigned();
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        api.as(LEAD).ifMatch(1).post(path + "/acceptance", null);
        api.as(LEAD).ifMatch(2).post(path + "/submission", Map.of("number", "88/BC-SNN", "date", today));
        refused(api.as(NEIGHBOURS).ifMatch(3).post(path + "/completion", null), 403, "task-not-permitted");
        var reason = Map.of("reason", "không phải của mình");
        refused(api.as(NEIGHBOURS).ifMatch(3).post(path + "/return", reason), 403, "task-not-permitted");
        refused(api.as(NEIGHBOURS).ifMatch(3).post(path + "/cancellation", reason), 403, "task-not-permitted");

        var left = api.as(LEAD).get(path);
        assertThat(left.version()).isEqualTo(3);
        assertThat(left.json().path("status").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void aPeoplesCommitteeThatIsNotKnownMayBeKnownInAMoment() {
        var path = TASKS + "/" + assigned() + "/cancellation";

        var answer = api.as(NEWCOMERS).ifMatch(1).post(path, Map.of("reason", "mới thành lập"));

        refused(answer, 403, "unit-not-known-yet");
        assertThat(answer.json().path("unit").asString()).isEqualTo("ubnd-moi-lap");
        assertThat(answer.json().path("retryable").asBoolean()).isTrue();
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void aCommandOutOfTurnNamesTheOnesThatArePossible() {
        var answer = api.as(LEAD)
                .ifMatch(1)
                .post(TASKS + "/" + assigned() + "/progress", Map.of("note", "chưa nhận mà đã làm"));

        refused(answer, 409, "task-wrong-status");
        assertThat(answer.json().path("status").asInt()).isEqualTo(409);
        assertThat(answer.json().path("currentStatus").asString()).isEqualTo("ASSIGNED");
        assertThat(answer.json().path("allowed").valueStream().map(node -> node.asString()))
                .containsExactly(
                        "accept",
                        "name-focal-point",
                        "answer-coordination",
                        "extend",
                        "urge",
                        "correct",
                        "reassign",
                        "merge",
                        "cancel");
    }

    @Test
    void aChangeNeedsTheVersionTheCallerSaw() {
        var path = TASKS + "/" + assigned() + "/acceptance";

        refused(api.as(LEAD).post(path, null), 428, "if-match-required");
        refused(api.as(LEAD).ifMatch(7).post(path, null), 412, "stale");
    }

    @Test
    void whoIsNotKnownMayBeKnownInAMoment() {
        var answer = api.as(OFFICE)
                .header("Accept-Language", "en")
                .post(TASKS, People.task("leads", List.of(Map.of("unit", "so-la-mat", "accountable", true))));

        refused(answer, 409, "parties-not-known-yet");
        assertThat(answer.json().at("/units/0").asString()).isEqualTo("so-la-mat");
        assertThat(answer.json().path("retryable").asBoolean()).isTrue();
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.json().path("detail").asString()).contains("try again");
    }

    @Test
    void problemsAreWordedInVietnameseUnlessAskedOtherwise() {
        var answer = api.as(LEAD).post(TASKS, People.task());

        assertThat(answer.json().path("title").asString()).isEqualTo("Không có quyền với nhiệm vụ này");
    }

    @Test
    void badFieldsAreNamed() {
        assigned();
        field(People.task("leads", List.of()), "leads", "not-empty");
        field(People.task("title", Map.of("vi", " ")), "title.vi", "not-blank");
        field(
                People.task("leads", List.of(Map.of("unit", "Sở Y tế", "accountable", true))),
                "leads[0].unit",
                "pattern");
        field(
                People.task("leads", List.of(Map.of("unit", "so-nnptnt", "accountable", false))),
                "leads",
                "one-accountable");
        field(People.task("coordinators", List.of(Map.of())), "coordinators[0]", "unit-or-name");
        field(
                People.task("coordinators", List.of(Map.of("unit", "so-khdt", "kind", "OPEN_GROUP"))),
                "coordinators[0]",
                "unit-or-name");
        field(People.task("due", Map.of("date", "2026-02-30")), "due.date", "wrong-type");
        field(People.task("due", Map.of("date", "+10000-01-01")), "due.date", "wrong-type");
        field(People.task("due", Map.of("date", "2026-11-21", "time", "25:00")), "due.time", "wrong-type");
        field(People.task("agreement", "khong-co"), "agreement", "unknown-agreement");
        field(People.task("fields", List.of("TOURISM", "ASTROLOGY")), "fields", "unknown-cooperation-field");
        field(People.task("surprise", true), "surprise", "unknown-field");
    }

    @Test
    void badQueriesAreRefused() {
        assertThat(api.as(LEAD).get(TASKS + "?status=LATE").status()).isEqualTo(400);
        assertThat(api.as(LEAD).get(TASKS + "?unit=%24gt").status()).isEqualTo(400);
        assertThat(api.as(LEAD).get(TASKS + "?limit=0").status()).isEqualTo(400);
        assertThat(api.as(LEAD).get(TASKS + "?cursor=made-up").status()).isEqualTo(400);
        assertThat(api.get(TASKS).status()).isEqualTo(401);
        refused(api.as(LEAD).get(TASKS + "/unknown"), 404, "not-found");
    }

    private String assigned() {
        return People.created(api.as(OFFICE), TASKS, People.task()).createdId();
    }

    private void field(Map<String, Object> body, String field, String code) {
        var answer = api.as(OFFICE).post(TASKS, body);
        refused(answer, 400, "invalid-input");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/message").asString()).isNotEqualTo(code);
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }
}
