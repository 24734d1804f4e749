package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import java.util.List;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final Assignment BEFORE = aTask().assignment();

    /** Only the title was wrong. */
    static final Correction TITLE = reading(BEFORE.links(), List.of());

    @Test
    void onlyWhatWasWrongChangesAndTheEventNamesIt() {
        var task = aTask().in(TaskStatus.IN_PROGRESS);

        var after = accepted(TITLE.of(task, NOW), "title");

        assertThat(after.assignment().title().vi()).isEqualTo("Liên hệ Công ty Delahaut");
        assertThat(new TaskCopy(after).assignment(task.assignment()).task()).isEqualTo(task);
    }

    @Test
    void whereTheTaskComesFromStays() {
        var task = new TaskCopy(aTask().in(TaskStatus.ACCEPTED))
                .assignment(BEFORE.handedTo(BEFORE.leads(), "former", BEFORE.parts()))
                .task();
        var others = reading(new Links(List.of(), "agreement", null, null, null), List.of());

        var links = accepted(others.of(task, NOW), "title", "partners", "agreement")
                .assignment()
                .links();

        assertThat(links).isEqualTo(new Links(List.of(), "agreement", null, "former", null));
    }

    @Test
    void aPartKeepsWhatItIsButForItsTitle() {
        var letter = new Correction.Title("letter", new Text("Gửi công thư", null));

        var after = accepted(
                reading(BEFORE.links(), List.of(letter)).of(aTask().in(TaskStatus.SUBMITTED), NOW), "title", "parts");

        assertThat(after.assignment().parts())
                .containsExactly(
                        new Part("letter", letter.text(), true), BEFORE.parts().get(1));
    }

    @Test
    void aPartThatTheTaskDoesNotHaveIsNamed() {
        var unknown = new Correction.Title("khong-co", new Text("Gửi công thư", null));

        var decision = reading(BEFORE.links(), List.of(unknown)).of(aTask().in(TaskStatus.ACCEPTED), NOW);

        assertThat(decision)
                .isEqualTo(
                        Decision.<Task, TaskEvent, TaskRejection>rejected(new TaskRejection.UnknownPart("khong-co")));
    }

    private static Correction reading(Links links, List<Correction.Title> parts) {
        var title = new Text("Liên hệ Công ty Delahaut", null);
        return new Correction(title, BEFORE.directive(), links, BEFORE.fields(), BEFORE.pillar(), parts);
    }

    private static Task accepted(Decision<Task, TaskEvent, TaskRejection> decision, String... corrected) {
        return switch (decision) {
            case Decision.Accepted<Task, TaskEvent, TaskRejection>(Task after, var events) -> {
                assertThat(events).containsExactly(new TaskEvent.Corrected(List.of(corrected)));
                yield after;
            }
            case Decision.Rejected<Task, TaskEvent, TaskRejection>(TaskRejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }
}
