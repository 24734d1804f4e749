package org.huunghi.agreement.task.mongo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bson.Document;
import org.huunghi.agreement.task.Directive;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskQuery;
import org.huunghi.agreement.task.TaskStatus;
import org.huunghi.agreement.task.Timeliness;
import org.huunghi.eventing.SearchKey;

/**
 * How tasks are found. Everything that a list can be narrowed by is a tag, and lists are sorted by the deadline in
 * {@code order}: one index on the two serves any combination.
 */
final class TaskKeys {

    static final String TAGS = "keys.tags";
    static final String ORDER = "keys.order";
    static final String NEXT_TIMER = "keys.nextTimerAt";

    /** The id, while a clock runs that the calendar counts. */
    static final String COUNTING = "keys.counting";

    /** The day after which the first of those clocks is counted, and the last day of the last of them. */
    static final String COUNTED_FROM = "keys.countedFrom";

    static final String COUNTED_UNTIL = "keys.countedUntil";

    /** Open with a deadline: whether it is not due, due soon or overdue is a range of {@code order}. */
    private static final String TIMED = "stage:TIMED";

    private TaskKeys() {}

    static Document of(Task task) {
        var keys = new Document("tags", tags(task)).append("order", task.rank());
        TaskCountKeys.of(task, keys);
        task.nextTimerAt().ifPresent(at -> keys.append("nextTimerAt", Date.from(at)));
        task.countedFrom().ifPresent(day -> keys.append("counting", task.id()).append("countedFrom", day.toString()));
        task.countedUntil().ifPresent(day -> keys.append("countedUntil", day.toString()));
        return keys;
    }

    /**
     * @param partners all that the partner who is asked for stands for
     * @param units all that the unit who is asked for acts for
     */
    static Document filter(TaskQuery query, Set<String> partners, Set<String> units) {
        var tags = tags(query);
        var part = part(query);
        if (units.size() == 1) {
            tags.add(part + query.unit());
        }
        var tagged = tags.isEmpty() ? new Document() : new Document("$all", tags);
        if (!partners.isEmpty()) {
            tagged.append("$in", tags(partners));
        }
        var filter = tagged.isEmpty() ? tagged : new Document(TAGS, tagged);
        if (units.size() > 1) {
            var any = units.stream().map(unit -> part + unit).toList();
            filter.append("$and", List.of(new Document(TAGS, new Document("$in", any))));
        }
        var range = range(query);
        return range.isEmpty() ? filter : filter.append(ORDER, range);
    }

    /** What names one of these partners. */
    static Document naming(Set<String> partners) {
        return new Document(TAGS, new Document("$in", tags(partners)));
    }

    private static List<String> tags(Set<String> partners) {
        return partners.stream().map(TaskKeys::partner).toList();
    }

    private static List<String> tags(Task task) {
        var assignment = task.assignment();
        var tags = new LinkedHashSet<String>();
        assignment.units().forEach(unit -> add(tags, "unit:", unit));
        assignment.leads().forEach(lead -> add(tags, "lead:", lead.unit()));
        assignment.coordinatingUnits().forEach(unit -> add(tags, "coordinator:", unit));
        assignment.links().partners().forEach(partner -> tags.add(partner(partner)));
        assignment.fields().forEach(field -> add(tags, "field:", field));
        add(tags, "accountable:", assignment.accountable());
        task.focalPoints().forEach(named -> add(tags, "officer:", named.officer()));
        add(tags, "pillar:", assignment.pillar());
        add(tags, "agreement:", assignment.links().agreement());
        add(tags, "status:", task.status());
        tags.add(stage(task));
        TaskCountKeys.tags(task).forEach(tags::add);
        addDirective(tags, assignment.directive());
        addWords(tags, assignment.title().vi());
        addWords(tags, assignment.title().en());
        return List.copyOf(tags);
    }

    private static void addDirective(Collection<String> tags, Directive directive) {
        tags.add(directive(directive.number()));
        if (directive.document() != null) {
            tags.add(document(directive.document().id()));
        }
        addWords(tags, directive.summary());
    }

    private static void addWords(Collection<String> tags, String text) {
        if (text != null) {
            SearchKey.words(text).forEach(word -> add(tags, "word:", word));
        }
    }

    private static String stage(Task task) {
        if (task.status() == TaskStatus.COMPLETED) {
            return "stage:" + (task.isMet() ? Timeliness.DONE_ON_TIME : Timeliness.DONE_LATE);
        }
        if (task.status().isFinal() || task.status() == TaskStatus.DRAFT) {
            return "stage:NONE";
        }
        return task.dueAt().isPresent() ? TIMED : "stage:" + Timeliness.NO_DEADLINE;
    }

    private static List<String> tags(TaskQuery query) {
        var tags = new ArrayList<String>();
        if (query.directive() != null) {
            tags.add(directive(query.directive()));
        }
        add(tags, "accountable:", query.accountable());
        add(tags, "officer:", query.officer());
        add(tags, "agreement:", query.agreement());
        add(tags, "field:", query.field());
        add(tags, "pillar:", query.pillar());
        add(tags, "status:", query.status());
        if (query.timeliness() != null) {
            tags.add(stage(query.timeliness()));
        }
        addWords(tags, query.words());
        return tags;
    }

    static void add(Collection<String> tags, String kind, Object wanted) {
        if (wanted != null) {
            tags.add(kind + wanted);
        }
    }

    private static String part(TaskQuery query) {
        return switch (query.part()) {
            case null -> "unit:";
            case LEADING -> "lead:";
            case COORDINATING -> "coordinator:";
        };
    }

    static String stage(Timeliness timeliness) {
        return switch (timeliness) {
            case NOT_DUE, DUE_SOON, OVERDUE -> TIMED;
            case NO_DEADLINE, DONE_ON_TIME, DONE_LATE -> "stage:" + timeliness;
        };
    }

    private static String partner(String partner) {
        return "partner:" + partner;
    }

    static String document(String document) {
        return "document:" + document;
    }

    private static String directive(String number) {
        return "directive:" + number.strip().toLowerCase(Locale.ROOT);
    }

    /** What lies after the former page and, for an open class, within its deadlines. */
    private static Document range(TaskQuery query) {
        var after = query.after();
        String before = null;
        if (query.timeliness() == Timeliness.OVERDUE) {
            before = firstAfter(query.now());
        } else if (query.timeliness() == Timeliness.DUE_SOON) {
            after = later(after, firstAfter(query.now()));
            before = firstAfter(query.soonUntil());
        } else if (query.timeliness() == Timeliness.NOT_DUE) {
            after = later(after, firstAfter(query.soonUntil()));
        }
        var range = new Document();
        if (after != null) {
            range.append("$gt", after);
        }
        return before == null ? range : range.append("$lt", before);
    }

    /** Below the rank of every task that ends later than this, above all others. Deadlines are whole seconds. */
    static String firstAfter(Instant end) {
        return end.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toString();
    }

    private static String later(String one, String other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }
}
