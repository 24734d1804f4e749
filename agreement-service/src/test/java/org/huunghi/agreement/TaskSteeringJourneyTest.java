package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.People.CHAIR;
import static org.huunghi.agreement.People.COORDINATOR;
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
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

/** How the People's Committee steers its tasks, over HTTP. */
@ServiceTest
class TaskSteeringJourneyTest extends TaskSteps {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Map<String, String> PAPER = Map.of("number", "77/QĐ-UBND");
    private static final List<Map<String, Object>> OTHERS =
            List.of(Map.of("unit", FOREIGN_AFFAIRS, "accountable", true));

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
    void whatOnlyAMinistryCanRemoveIsForwardedToIt() {
        var id = accepted(People.task());
        var obstacle = Map.of("kind", "LEGAL", "description", "chưa có quy định", "beyondAuthority", true);
        step(id, 2, LEAD, "obstacles", obstacle, "BLOCKED");
        step(id, 3, LEAD, "escalation", null, "ESCALATED");
        var nowhere = Map.of("resolution", "FORWARDED", "note", "kiến nghị Bộ xem xét");
        refused(post(id, 4, CHAIR, "escalation-decision", nowhere), 400, "invalid-input");

        var decree = Map.of("resolution", "FORWARDED", "note", "kiến nghị Bộ xem xét", "addressee", "Bộ Ngoại giao");
        var decided = step(id, 4, CHAIR, "escalation-decision", decree, "IN_PROGRESS");

        var ruling = decided.json().at("/obstacles/0/escalation/ruling");
        assertThat(ruling.path("resolution").asString()).isEqualTo("FORWARDED");
        assertThat(ruling.path("addressee").asString()).isEqualTo("Bộ Ngoại giao");
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
    void aTypingErrorIsPutRightAndNothingElseMoves() {
        var task = People.task("due", Map.of("date", TODAY.plusDays(30).toString()), "pillar", "CULTURAL_DIPLOMACY");
        var id = assigned(task);
        var title = Map.of("vi", "Liên hệ Công ty Delahaut");
        var right = Map.of("title", title, "directive", task.get("directive"), "reason", "gõ nhầm tên công ty");

        refused(post(id, 1, LEAD, "corrections", right), 403, "task-not-permitted");
        refused(post(id, 1, OFFICE, "corrections", Map.of("title", title, "reason", "x")), 400, "invalid-input");
        var corrected = step(id, 1, OFFICE, "corrections", right, "ASSIGNED").json();

        assertThat(corrected.at("/title/vi").asString()).isEqualTo("Liên hệ Công ty Delahaut");
        assertThat(corrected.path("pillar").isNull()).isTrue();
        assertThat(corrected.at("/due/date").asString())
                .isEqualTo(TODAY.plusDays(30).toString());
        assertThat(corrected.path("leads")).hasSize(2);
        var told = News.of("task", id, 2).getLast();
        assertThat(told.type()).isEqualTo("org.huunghi.task.corrected.v1");
        assertThat(told.data().at("/change/corrected").valueStream().map(node -> node.asString()))
                .containsExactly("title", "partners", "pillar");
        assertThat(told.data().path("reason").asString()).isEqualTo("gõ nhầm tên công ty");
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        api.as(LEAD).get(TASKS + "/" + id + "/history").text())
                .contains("gõ nhầm tên công ty"));
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
    void aBodyOutsideAndAnOpenGroupAnswerThroughALead() {
        var id = assigned(People.task());
        var answer = Map.of("name", "Hiệp hội Doanh nghiệp tỉnh", "note", "sẵn sàng tham gia");

        refused(post(id, 1, COORDINATOR, "coordination-answers", answer), 403, "task-not-permitted");
        refused(
                post(id, 1, LEAD, "coordination-answers", Map.of("name", "so-khdt", "note", "thay mặt")),
                400,
                "invalid-input");
        var answered = step(id, 1, LEAD, "coordination-answers", answer, "ASSIGNED");

        assertThat(answered.json().at("/coordinators/1/answer/note").asString()).isEqualTo("sẵn sàng tham gia");
        var group = Map.of("name", "các sở, ngành liên quan", "note", "12/15 đơn vị đã có ý kiến");
        var both = step(id, 2, LEAD, "coordination-answers", group, "ASSIGNED");
        assertThat(both.json().at("/coordinators/2/answer/note").asString()).contains("12/15");
        assertThat(both.json().at("/coordinators/0/answer").isNull()).isTrue();
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
}
