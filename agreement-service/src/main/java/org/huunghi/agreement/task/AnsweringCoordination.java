package org.huunghi.agreement.task;

import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** A coordinator answers for its own part: a unit itself, a body outside the administration through a lead. */
public final class AnsweringCoordination {

    private final ChangingTask changing;
    private final TaskRights rights;

    public AnsweringCoordination(ChangingTask changing, TaskRights rights) {
        this.changing = changing;
        this.rights = rights;
    }

    /**
     * @param name of the body that a lead has heard from, {@code null} when the caller's own unit answers
     */
    public Outcome<Task, TaskRejection> answer(Change change, String name, String note) {
        return name == null ? answerForUnit(change, note) : answerFor(change, name, note);
    }

    private Outcome<Task, TaskRejection> answerForUnit(Change change, String note) {
        return changing.apply(
                change,
                TaskRight.COORDINATE,
                (task, now) -> task.answer(new CoordinationAnswer(part(task, change), note, change.document(), now)));
    }

    private Outcome<Task, TaskRejection> answerFor(Change change, String name, String note) {
        return changing.apply(
                change,
                TaskRight.LEAD,
                (task, now) -> task.assignment().isCoordinatedBy(name)
                        ? Decision.rejected(new TaskRejection.NotCoordinating(name))
                        : task.answer(new CoordinationAnswer(name, note, change.document(), now)));
    }

    /** Who has taken over from several answers for one after the other: first for what is still owed. */
    private String part(Task task, Change change) {
        var own = rights.ownOf(change.by(), task.assignment().coordinatingUnits());
        return own.stream()
                .filter(unit -> task.coordinations().stream().anyMatch(part -> part.isOf(unit) && !part.isAnswered()))
                .findFirst()
                .orElse(own.getFirst());
    }
}
