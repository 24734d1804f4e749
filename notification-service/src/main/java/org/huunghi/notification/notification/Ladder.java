package org.huunghi.notification.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Occasion;

/**
 * What an event calls for on a later day: the warning on the day before the deadline, and the next rung of the ladder that an
 * overdue task climbs. Only one rung waits at a time; who stands on it is seen when its day has come.
 */
public final class Ladder {

    private final Hours hours;
    private final Queueing queueing;

    public Ladder(Hours hours, Queueing queueing) {
        this.hours = hours;
        this.queueing = queueing;
    }

    /** Schedules what follows from the event; false when nothing does or it had been scheduled before. */
    boolean schedule(Notice notice) {
        var due = notice.facts().due();
        if (due == null) {
            return false;
        }
        return switch (notice.cause().occasion()) {
            case TASK_DUE_SOON -> warn(notice);
            case TASK_OVERDUE -> climb(notice.cause(), notice.units(), notice.facts(), 0);
            default -> false;
        };
    }

    /** The rule for what was scheduled. */
    static Optional<Rule> rule(Notification scheduled) {
        var occasion = scheduled.cause().occasion();
        return occasion == Occasion.TASK_OVERDUE_REMINDER
                ? rung(scheduled).map(WhoIsTold.Rung::rule)
                : WhoIsTold.of(occasion).stream().findFirst();
    }

    /** Schedules the rung above the one that has been told. */
    void climbOn(Notification told) {
        rung(told).ifPresent(rung -> {
            var units = Map.of(Party.LEAD, List.of(told.recipient().unit()));
            climb(told.cause(), units, told.facts(), rung.day());
        });
    }

    private static Optional<WhoIsTold.Rung> rung(Notification scheduled) {
        return WhoIsTold.LADDER.stream()
                .filter(rung -> rung.rule().occasion() == scheduled.cause().occasion()
                        && rung.rule().duty() == scheduled.recipient().asDuty())
                .findFirst();
    }

    private boolean warn(Notice notice) {
        var due = notice.facts().due();
        if (!due.isAfter(hours.day(notice.cause().at()))) {
            return false;
        }
        var at = hours.morningBefore(due);
        var named = name(notice.cause(), Occasion.TASK_DUE_TOMORROW, "due-tomorrow:" + due);
        var scheduled = false;
        for (var rule : WhoIsTold.of(Occasion.TASK_DUE_TOMORROW)) {
            for (var audience : notice.audiences(rule)) {
                var whoever = Recipient.whoeverIs(audience.duty(), audience.unit());
                scheduled |= queueing.schedule(new Letter(named, whoever, Channel.EMAIL, notice.facts()), at);
            }
        }
        return scheduled;
    }

    private boolean climb(Cause cause, Map<Party, List<String>> units, Facts facts, int above) {
        var next = WhoIsTold.LADDER.stream().filter(rung -> rung.day() > above).findFirst();
        if (next.isEmpty()) {
            return false;
        }
        var rung = next.get();
        var named = name(cause, Occasion.TASK_OVERDUE_REMINDER, "overdue:" + facts.due() + ":" + rung.day());
        var at = hours.morningAfter(facts.due(), rung.day());
        var scheduled = false;
        for (var unit : units.getOrDefault(Party.LEAD, List.of())) {
            var whoever = Recipient.whoeverIs(rung.rule().duty(), unit);
            scheduled |= queueing.schedule(new Letter(named, whoever, Channel.EMAIL, facts.late(rung.day())), at);
        }
        return scheduled;
    }

    /** Named by the task and the deadline, so that however many events call for it, it is scheduled once. */
    private static Cause name(Cause cause, Occasion occasion, String what) {
        return cause.following(cause.about() + ":" + what, occasion);
    }
}
