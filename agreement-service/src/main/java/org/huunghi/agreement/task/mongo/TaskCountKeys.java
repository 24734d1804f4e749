package org.huunghi.agreement.task.mongo;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.huunghi.agreement.task.Coordination;
import org.huunghi.agreement.task.Escalation;
import org.huunghi.agreement.task.Obstacle;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskCount;
import org.huunghi.agreement.task.TaskCount.By;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Timeliness;

/** How tasks are counted: narrowed by tags and the directive's day, told apart by a unit, a field or a pillar. */
final class TaskCountKeys {

    static final String GIVEN_ON = "keys.givenOn";

    /** Decided, the minutes that took, and still open. */
    static final List<String> ESCALATIONS =
            List.of("keys.escalationsDecided", "keys.escalationMinutes", "keys.escalationsOpen");

    private static final String COUNTS = "counts:YES";
    private static final String HELD_UP = "held-up:YES";
    private static final String BETWEEN_FIELDS = "|";

    private TaskCountKeys() {}

    static void of(Task task, Document keys) {
        var assignment = task.assignment();
        keys.append("givenOn", assignment.directive().date().toString())
                .append("accountable", assignment.accountable())
                .append("pillar", assignment.pillar())
                .append("fields", String.join(BETWEEN_FIELDS, assignment.fields()));
        var escalations = task.obstacles().stream()
                .map(Obstacle::escalation)
                .filter(Objects::nonNull)
                .toList();
        var decided = escalations.stream().filter(e -> e.ruling() != null).toList();
        if (!escalations.isEmpty()) {
            keys.append("escalationsDecided", (long) decided.size())
                    .append(
                            "escalationMinutes",
                            decided.stream().mapToLong(TaskCountKeys::minutes).sum())
                    .append("escalationsOpen", (long) escalations.size() - decided.size());
        }
    }

    static Stream<String> tags(Task task) {
        var counts = task.status() != TaskStatus.DRAFT
                && (task.status() == TaskStatus.COMPLETED || !task.status().isFinal());
        var heldUp = task.coordinations().stream().anyMatch(Coordination::wasLate);
        return Stream.of(counts ? COUNTS : null, heldUp ? HELD_UP : null).filter(Objects::nonNull);
    }

    static Document filter(TaskCount what) {
        var filter = new Document(TaskKeys.TAGS, new Document("$all", tags(what)));
        var given = new Document();
        append(given, "$gte", what.from());
        append(given, "$lte", what.to());
        if (!given.isEmpty()) {
            filter.append(GIVEN_ON, given);
        }
        var order = order(what);
        return order.isEmpty() ? filter : filter.append(TaskKeys.ORDER, order);
    }

    static List<String> fields(By by) {
        return switch (by) {
            case null -> List.of();
            case UNIT -> List.of("keys.accountable");
            case FIELD -> List.of("keys.fields");
            case PILLAR -> List.of("keys.pillar");
        };
    }

    /** A task of several fields counts in each of them. */
    static Map<String, Long> counts(Map<List<String>, Long> grouped) {
        var counts = new HashMap<String, Long>();
        grouped.forEach((group, count) -> {
            var values = group.isEmpty() || group.getFirst() == null ? "" : group.getFirst();
            for (var value : values.split("\\" + BETWEEN_FIELDS)) {
                counts.merge(value, count, Long::sum);
            }
        });
        return counts;
    }

    private static List<String> tags(TaskCount what) {
        var tags = new ArrayList<>(List.of(COUNTS));
        TaskKeys.add(tags, "accountable:", what.accountable());
        TaskKeys.add(tags, "field:", what.field());
        TaskKeys.add(tags, "pillar:", what.pillar());
        if (what.timeliness() != null) {
            tags.add(TaskKeys.stage(what.timeliness()));
        }
        if (what.heldUp()) {
            tags.add(HELD_UP);
        }
        return tags;
    }

    /** Of open deadlines, those that end within the class; the first day of being late begins when one ends. */
    private static Document order(TaskCount what) {
        var order = new Document();
        var now = what.now();
        if (what.timeliness() == Timeliness.OVERDUE) {
            var least = what.late() == null ? 1 : what.late().least();
            order.append("$lt", TaskKeys.firstAfter(now.minus(least - 1, ChronoUnit.DAYS)));
            if (what.late() != null && what.late().most() != null) {
                order.append("$gt", TaskKeys.firstAfter(now.minus(what.late().most(), ChronoUnit.DAYS)));
            }
        } else if (what.timeliness() == Timeliness.DUE_SOON) {
            order.append("$gt", TaskKeys.firstAfter(now)).append("$lt", TaskKeys.firstAfter(what.soonUntil()));
        } else if (what.timeliness() == Timeliness.NOT_DUE) {
            order.append("$gt", TaskKeys.firstAfter(what.soonUntil()));
        }
        return order;
    }

    private static void append(Document range, String operator, Object bound) {
        if (bound != null) {
            range.append(operator, bound.toString());
        }
    }

    private static long minutes(Escalation decided) {
        return Duration.between(decided.at(), decided.ruling().at()).toMinutes();
    }
}
