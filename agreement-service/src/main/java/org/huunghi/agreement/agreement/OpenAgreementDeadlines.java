package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.calendar.OpenDeadlines;
import org.huunghi.agreement.clock.CivilDay;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;

/** The legal periods that run for agreements, moved when the calendar changes. */
public final class OpenAgreementDeadlines implements OpenDeadlines {

    private static final String AGREEMENT = "agreement";

    private final Agreements agreements;
    private final Consequences consequences;

    public OpenAgreementDeadlines(Agreements agreements, Consequences consequences) {
        this.agreements = agreements;
        this.consequences = consequences;
    }

    /** An agreement may be found though the given days lie between two of its periods. */
    @Override
    public List<Open> countedOver(LocalDate from, LocalDate to, String after, int limit) {
        var found = new ArrayList<Open>();
        var last = after;
        List<Versioned<Agreement>> page;
        do {
            page = agreements.countedOver(from, to, last, limit);
            for (var agreement : page) {
                found.addAll(open(agreement.aggregate(), from, to));
                last = agreement.aggregate().id();
            }
        } while (found.isEmpty() && !page.isEmpty());
        return List.copyOf(found);
    }

    /** Somebody who is at work on the agreement at this moment is let through first. */
    @Override
    public void move(Open open, LocalDate due, Attribution why) {
        var done = false;
        while (!done) {
            done = moved(open, due, why);
        }
    }

    private boolean moved(Open open, LocalDate due, Attribution why) {
        var before = agreements.find(open.subject());
        var moved = before.flatMap(found -> found.aggregate().deadlines().move(open.clock(), due));
        if (moved.isEmpty()) {
            return true;
        }
        try {
            agreements.save(before.get(), consequences.of(moved.get(), CivilDay.of(why.at())), why);
            return true;
        } catch (StaleAggregate e) {
            return false;
        }
    }

    private static List<Open> open(Agreement agreement, LocalDate from, LocalDate to) {
        return agreement.deadlines().running().stream()
                .filter(running -> touches(running.deadline(), from, to))
                .map(running -> new Open(AGREEMENT, agreement.id(), running.clock(), running.deadline()))
                .toList();
    }

    private static boolean touches(Deadline deadline, LocalDate from, LocalDate to) {
        return deadline.start().isBefore(to) && !deadline.due().isBefore(from);
    }
}
