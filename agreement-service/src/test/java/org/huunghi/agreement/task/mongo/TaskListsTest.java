package org.huunghi.agreement.task.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.huunghi.agreement.known.KnownPartner;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.agreement.task.Alarms;
import org.huunghi.agreement.task.Alarms.Schedule;
import org.huunghi.agreement.task.Assignment;
import org.huunghi.agreement.task.Due;
import org.huunghi.agreement.task.FocalPoint;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskQuery;
import org.huunghi.agreement.task.TaskResult;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Timeliness;
import org.huunghi.eventing.Facets;
import org.junit.jupiter.api.Test;

/** Lists of tasks by what they are narrowed to, the most pressing first. */
class TaskListsTest extends KeptTasks {

    private static final TaskQuery ALL =
            new TaskQuery(null, null, null, null, null, null, null, null, null, null, null, null, NOW, SOON, null);

    @Test
    void whatAnOfficerWorksOnIsFoundAndCounted() {
        var of = new FocalPoint("so-nnptnt", "nguyen-thi-b");
        keep(focalPoint(open("hers", "Việc", null, "so-nnptnt"), of));
        keep(focalPoint(open("other", "Việc", null, "so-nnptnt"), new FocalPoint("so-nnptnt", "tran-van-an")));
        keep(open("nobodys", "Việc", null, "so-nnptnt"));

        assertThat(ids(officer("nguyen-thi-b"))).containsExactly("hers");
        assertThat(tasks.facets(ALL, List.of("officer")).counts().get("officer"))
                .containsExactlyInAnyOrder(new Facets.Count("nguyen-thi-b", 1), new Facets.Count("tran-van-an", 1));
    }

    @Test
    void listsNarrowByUnitPartStatusDirectiveAndPartner() {
        keep(open("a", "Việc thứ nhất", Due.on(TODAY.plusDays(9)), "so-nnptnt", "so-khdt"));
        keep(open("b", "Việc thứ hai", Due.on(TODAY.plusDays(8)), "so-khdt"));
        keep(open("c", "Việc thứ ba", null, "so-cong-thuong"));

        assertThat(ids(ALL)).containsExactly("b", "a", "c");
        assertThat(ids(unit("so-khdt", null))).containsExactly("b", "a");
        assertThat(ids(unit("so-khdt", TaskQuery.Part.LEADING))).containsExactly("b");
        assertThat(ids(unit("so-khdt", TaskQuery.Part.COORDINATING))).containsExactly("a");
        assertThat(ids(status(TaskStatus.ACCEPTED))).containsExactly("b", "a", "c");
        assertThat(ids(status(TaskStatus.BLOCKED))).isEmpty();
        assertThat(ids(directive(" 4210/ubnd-ngv", "p-1"))).containsExactly("b", "a", "c");
        assertThat(ids(directive("1/UBND", null))).isEmpty();
    }

    @Test
    void tasksWithAPartnerAreFoundUnderTheOneThatItWentInto() {
        keep(open("a", "Việc thứ nhất", Due.on(TODAY.plusDays(9)), "so-nnptnt"));
        rooms.partners().learn(new KnownPartner("p-1", "MERGED", "p-2"), 1);

        assertThat(ids(directive("4210/UBND-NgV", "p-2"))).containsExactly("a");
        assertThat(ids(directive("1/UBND", "p-2"))).isEmpty();
        assertThat(tasks.count(directive("4210/UBND-NgV", "p-3"))).isZero();
        assertThat(tasks.facets(ALL, List.of("partner", "timeliness")).counts())
                .containsEntry("partner", List.of(new Facets.Count("p-2", 1)))
                .containsEntry("timeliness", List.of(new Facets.Count("NOT_DUE", 1)));
    }

    @Test
    void whatAUnitThatIsGoneHadToDoIsFoundUnderItsHeir() {
        keep(open("a", "Việc thứ nhất", Due.on(TODAY.plusDays(9)), "so-khdt", "so-y-te"));
        keep(open("b", "Việc thứ hai", Due.on(TODAY.plusDays(8)), "so-tai-chinh"));
        keep(open("c", "Việc thứ ba", null, "so-cong-thuong", "so-khdt"));
        rooms.units().learn(new KnownUnit("so-khdt", "lam-dong", TODAY, "so-khdt-moi"), 1);
        rooms.units().learn(new KnownUnit("so-khdt-moi", "lam-dong", TODAY, "so-tai-chinh"), 1);

        assertThat(ids(unit("so-tai-chinh", null))).containsExactly("b", "a", "c");
        assertThat(ids(unit("so-tai-chinh", TaskQuery.Part.LEADING))).containsExactly("b", "a");
        assertThat(ids(unit("so-tai-chinh", TaskQuery.Part.COORDINATING))).containsExactly("c");
        assertThat(ids(unit("so-khdt", null))).containsExactly("a", "c");
        assertThat(ids(unit("so-y-te", null))).containsExactly("a");
    }

    @Test
    void searchIgnoresAccentsAndWantsEveryWord() {
        keep(open("silk", "Xúc tiến se tơ, dệt lụa với đối tác Ý", null, "so-cong-thuong"));
        keep(open("plants", "Liên hệ Công ty Deroose Plants", null, "so-nnptnt"));

        assertThat(ids(words("det lua doi tac"))).containsExactly("silk");
        assertThat(ids(words("DỆT LỤA"))).containsExactly("silk");
        assertThat(ids(words("deroose lua"))).isEmpty();
        assertThat(ids(words("ngoai giao"))).containsExactlyInAnyOrder("silk", "plants");
    }

    @Test
    void everyClassOfTimelinessListsWhatCountsInIt() {
        var kept = new ArrayList<Task>();
        for (var day : List.of(-5, -1, 0, 1, 2, 3, 9)) {
            kept.add(open("open" + day, "Việc", Due.on(TODAY.plusDays(day)), "so-nnptnt"));
        }
        kept.add(open("sharp", "Việc", new Due(TODAY, LocalTime.of(10, 0)), "so-nnptnt"));
        kept.add(open("never", "Việc", null, "so-nnptnt"));
        kept.add(with("met", TaskStatus.SUBMITTED, TODAY.minusDays(1), TODAY.minusDays(2)));
        kept.add(with("unmet", TaskStatus.SUBMITTED, TODAY.minusDays(2), TODAY.minusDays(1)));
        kept.add(with("done", TaskStatus.COMPLETED, TODAY.minusDays(2), TODAY.minusDays(2)));
        kept.add(with("late", TaskStatus.COMPLETED, TODAY.minusDays(2), TODAY));
        kept.add(with("off", TaskStatus.CANCELLED, TODAY.minusDays(2), TODAY));
        kept.forEach(this::keep);

        for (var timeliness : Timeliness.values()) {
            var counting = kept.stream()
                    .filter(task -> Timeliness.of(task, NOW, SOON)
                            .filter(timeliness::equals)
                            .isPresent())
                    .map(Task::id)
                    .toList();
            var query = ALL.only(timeliness);
            assertThat(counting).as("%s", timeliness).isNotEmpty();
            assertThat(tasks.count(query)).as("%s", timeliness).isEqualTo(counting.size());
            assertThat(ids(query)).as("%s", timeliness).containsExactlyInAnyOrderElementsOf(counting);
        }
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (var i = 0; i < 25; i++) {
            keep(open("t%02d".formatted(i), "Việc", Due.on(TODAY.minusDays(i % 4)), "so-nnptnt"));
        }

        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = tasks.list(overdueAfter(after), 4);
            page.forEach(task -> seen.add(task.aggregate().id()));
            after = page.isEmpty() ? null : page.getLast().aggregate().rank();
        } while (after != null);

        assertThat(seen).hasSize(18).doesNotHaveDuplicates();
    }

    private static TaskQuery officer(String officer) {
        return new TaskQuery(
                null, null, null, officer, null, null, null, null, null, null, null, null, NOW, SOON, null);
    }

    private static TaskQuery directive(String directive, String partner) {
        return new TaskQuery(
                null, null, null, null, null, null, directive, null, null, partner, null, null, NOW, SOON, null);
    }

    private static TaskQuery overdueAfter(String after) {
        return new TaskQuery(
                "so-nnptnt",
                null,
                null,
                null,
                null,
                Timeliness.OVERDUE,
                null,
                null,
                null,
                null,
                null,
                null,
                NOW,
                SOON,
                after);
    }

    private static TaskQuery words(String words) {
        return new TaskQuery(null, null, null, null, null, null, null, null, null, null, null, words, NOW, SOON, null);
    }

    private List<String> ids(TaskQuery query) {
        return tasks.list(query, 50).stream().map(task -> task.aggregate().id()).toList();
    }

    private static Task open(String id, String title, Due due, String lead, String... coordinators) {
        return task(id, assignment(title, due, lead, coordinators), TaskStatus.ACCEPTED, null);
    }

    private static Task with(String id, TaskStatus status, LocalDate due, LocalDate done) {
        var result = new TaskResult("88/BC", done, "so-nnptnt");
        return task(id, assignment("Việc", Due.on(due), "so-nnptnt"), status, result);
    }

    private static Task focalPoint(Task task, FocalPoint named) {
        return new Task(
                task.id(),
                task.assignment(),
                task.status(),
                task.originalDue(),
                task.coordinations(),
                task.parts(),
                task.obstacles(),
                task.progress(),
                task.result(),
                task.acceptance(),
                task.alarms(),
                List.of(named),
                task.succession());
    }

    private static TaskQuery unit(String unit, TaskQuery.Part part) {
        return new TaskQuery(unit, part, null, null, null, null, null, null, null, null, null, null, NOW, SOON, null);
    }

    private static TaskQuery status(TaskStatus status) {
        return new TaskQuery(null, null, null, null, status, null, null, null, null, null, null, null, NOW, SOON, null);
    }

    private static Task task(String id, Assignment assignment, TaskStatus status, TaskResult result) {
        var alarms = assignment.due() == null
                ? Alarms.NONE
                : new Alarms(new Schedule(NOW, List.of(), List.of(3, 7), 7, List.of(60)), List.of());
        return new Task(
                id, assignment, status, assignment.due(), null, null, null, null, result, null, alarms, null, null);
    }
}
