package org.huunghi.notification.notification;

import java.util.Optional;
import java.util.Set;
import org.huunghi.notification.known.KnownTask;
import org.huunghi.notification.known.Tasks;
import org.huunghi.notification.template.Occasion;

/** Knows what need not be told any more, because the task it is about has moved on. */
public final class StillWorthwhile {

    private static final Set<Occasion> ABOUT_A_DEADLINE = Set.of(
            Occasion.TASK_DUE_SOON,
            Occasion.TASK_DUE_TOMORROW,
            Occasion.TASK_OVERDUE,
            Occasion.TASK_OVERDUE_REMINDER,
            Occasion.TASK_CRITICALLY_OVERDUE);
    private static final Set<Occasion> WHILE_OPEN = Set.of(
            Occasion.TASK_ASSIGNED,
            Occasion.TASK_ACCEPTANCE_REMINDER,
            Occasion.TASK_COORDINATION_OVERDUE,
            Occasion.TASK_OBSTACLE_RAISED,
            Occasion.TASK_ESCALATED,
            Occasion.TASK_ESCALATION_OVERDUE,
            Occasion.TASK_URGED);

    private final Tasks tasks;

    public StillWorthwhile(Tasks tasks) {
        this.tasks = tasks;
    }

    /** A code for why it need not be told, empty when it must be. */
    Optional<String> moot(Item item) {
        var occasion = item.cause().occasion();
        return ABOUT_A_DEADLINE.contains(occasion) || WHILE_OPEN.contains(occasion)
                ? tasks.find(item.cause().about()).flatMap(task -> moot(item, task))
                : Optional.empty();
    }

    private static Optional<String> moot(Item item, KnownTask task) {
        var occasion = item.cause().occasion();
        if (task.isClosed()) {
            return Optional.of("task-closed");
        }
        if (occasion == Occasion.TASK_ACCEPTANCE_REMINDER && task.isAccepted()) {
            return Optional.of("task-accepted");
        }
        var due = item.facts().due();
        return ABOUT_A_DEADLINE.contains(occasion) && due != null && !due.equals(task.due())
                ? Optional.of("task-moved")
                : Optional.empty();
    }
}
