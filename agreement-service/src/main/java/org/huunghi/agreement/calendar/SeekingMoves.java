package org.huunghi.agreement.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.calendar.Move.Place;
import org.huunghi.agreement.calendar.OpenDeadlines.Open;

/** Finds the open deadlines that an override moves, page by page over everything that has clocks. */
public final class SeekingMoves {

    private static final int SUBJECTS_AT_A_TIME = 100;

    private final List<OpenDeadlines> kinds;
    private final LegalRules rules;
    private final PublishedYears years;

    public SeekingMoves(List<OpenDeadlines> kinds, LegalRules rules, PublishedYears years) {
        this.kinds = List.copyOf(kinds);
        this.rules = rules;
        this.years = years;
    }

    /** At most so many, from there on; fewer only when there are no more. */
    List<Move> seek(WorkingCalendar calendar, Place from, int limit) {
        var year = calendar.proposedDays();
        var deadlines = new RuledDeadlines(
                rules, new CountedWorkingDays(asked -> asked == year.year() ? year : years.apply(asked)));
        var found = new ArrayList<Move>();
        for (var place = Optional.of(from); place.isPresent() && found.size() < limit; ) {
            place = seekPage(calendar.proposed(), place.get(), deadlines, found);
        }
        return List.copyOf(found.subList(0, Math.min(limit, found.size())));
    }

    OpenDeadlines kindOf(Move move) {
        return kinds.get(move.place().kind());
    }

    /** Adds what moves among the next subjects and says where the ones after them begin, if anywhere. */
    private Optional<Place> seekPage(
            CalendarOverride override, Place place, RuledDeadlines deadlines, List<Move> found) {
        if (place.kind() >= kinds.size()) {
            return Optional.empty();
        }
        var page = kinds.get(place.kind())
                .countedOver(override.firstDay(), override.lastDay(), place.after(), SUBJECTS_AT_A_TIME);
        page.stream()
                .filter(place::isBefore)
                .flatMap(open -> move(open, place, deadlines).stream())
                .forEach(found::add);
        return Optional.of(
                page.isEmpty()
                        ? new Place(place.kind() + 1, null, null, null)
                        : new Place(place.kind(), page.getLast().subject(), null, null));
    }

    /** A rule that is not in the rows any more moves nothing. */
    private static Optional<Move> move(Open open, Place place, RuledDeadlines deadlines) {
        var former = open.deadline();
        return deadlines
                .find(former.rule(), former.start())
                .filter(now -> !now.due().equals(former.due()))
                .map(now -> new Move(
                        new Place(place.kind(), place.after(), open.subject(), open.clock()), open, now.due()));
    }
}
