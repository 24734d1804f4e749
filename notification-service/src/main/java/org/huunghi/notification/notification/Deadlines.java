package org.huunghi.notification.notification;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Occasion;

/** The deadlines that a message tells of, while there is still time; what is overdue belongs into no calendar. */
final class Deadlines {

    /** What runs out, and how a calendar names it. */
    private enum Clock {
        DUE("due", new Text("Hạn", "Due")),
        DECISION("decision", new Text("Hạn quyết định", "Decision due")),
        CONSULTATION("consultation", new Text("Hạn trả lời ý kiến", "Opinion due")),
        REPORT("post-signing-report", new Text("Hạn báo cáo sau ký kết", "Report after signing due")),
        END("end", new Text("Hết hiệu lực", "Expires"));

        private final String code;
        private final Text words;

        Clock(String code, Text words) {
            this.code = code;
            this.words = words;
        }

        LocalDate day(Facts facts) {
            return this == DUE ? facts.due() : facts.particulars().day();
        }
    }

    private static final Map<Occasion, Clock> CLOCKS = Map.ofEntries(
            entry(Occasion.TASK_ASSIGNED, Clock.DUE),
            entry(Occasion.TASK_ACCEPTANCE_REMINDER, Clock.DUE),
            entry(Occasion.TASK_DUE_SOON, Clock.DUE),
            entry(Occasion.TASK_DUE_TOMORROW, Clock.DUE),
            entry(Occasion.TASK_EXTENDED, Clock.DUE),
            entry(Occasion.TASK_RETURNED, Clock.DUE),
            entry(Occasion.TASK_REASSIGNED, Clock.DUE),
            entry(Occasion.TASK_COMPLETED, Clock.DUE),
            entry(Occasion.TASK_ESCALATED, Clock.DECISION),
            entry(Occasion.AGREEMENT_CONSULTATION_REQUESTED, Clock.CONSULTATION),
            entry(Occasion.AGREEMENT_POST_SIGNING_REPORT_DUE, Clock.REPORT),
            entry(Occasion.AGREEMENT_EXPIRING, Clock.END));

    private static final Set<Occasion> ENDING = Set.of(Occasion.TASK_COMPLETED, Occasion.TASK_REASSIGNED);

    private Deadlines() {}

    /** Each clock once, as the latest event tells it. */
    static List<Deadline> of(List<Item> items, Language language, Links links) {
        var latest = new LinkedHashMap<String, Deadline>();
        for (var item : items) {
            of(item, language, links)
                    .ifPresent(next -> latest.merge(
                            next.uid(), next, (one, other) -> other.revision() < one.revision() ? one : other));
        }
        return List.copyOf(latest.values());
    }

    private static Optional<Deadline> of(Item item, Language language, Links links) {
        var clock = CLOCKS.get(item.cause().occasion());
        return Optional.ofNullable(clock)
                .map(known -> known.day(item.facts()))
                .map(day -> deadline(item, clock, day, language, links));
    }

    private static Deadline deadline(Item item, Clock clock, LocalDate day, Language language, Links links) {
        var cause = item.cause();
        var facts = item.facts();
        var subject = cause.occasion().code().split("\\.")[0];
        return new Deadline(
                subject + '-' + cause.about() + '-' + clock.code,
                cause.sequence(),
                cause.at(),
                language,
                clock.words.in(language) + ": " + facts.title().in(language),
                facts.directive(),
                day,
                clock == Clock.DUE ? facts.dueTime() : null,
                facts.urgent(),
                ENDING.contains(cause.occasion()),
                links.record(cause).orElse(null));
    }
}
