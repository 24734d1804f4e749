package org.huunghi.agreement.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.calendar.Move.Place;
import org.huunghi.agreement.calendar.OpenDeadlines.Open;

/** Finds the open deadlines that an override moves, page by page over everything that has clocks. */
public final class SeekingMoves {

    private static final int SUBJECTS_AT_A_TIME = 100;

    /** What one look found, and where the next one begins, if anything is left to look at. */
    record Found(List<Move> moves, Optional<Place> next) {}

    private final List<OpenDeadlines> kinds;
    private final LegalRules rules;
    private final PublishedYears years;

    public SeekingMoves(List<OpenDeadlines> kinds, LegalRules rules, PublishedYears years) {
        this.kinds = List.copyOf(kinds);
        this.rules = rules;
        this.years = years;
    }

    /** What moves among the next subjects from there on, at most so many deadlines. */
    Found seek(WorkingCalendar calendar, Place from, int limit) {
        if (from.kind() >= kinds.size()) {
            return new Found(List.of(), Optional.empty());
        }
        var override = calendar.proposed();
        var deadlines = deadlinesBy(calendar.proposedDays());
        var page = kinds.get(from.kind())
                .countedOver(override.firstDay(), override.lastDay(), from.after(), SUBJECTS_AT_A_TIME);
        var moves = page.stream()
                .filter(from::isBefore)
                .flatMap(open -> move(open, from, deadlines).stream())
                .toList();
        return moves.size() > limit
                ? new Found(
                        moves.subList(0, limit),
                        Optional.of(moves.get(limit - 1).place()))
                : new Found(moves, Optional.of(behind(page, from)));
    }

    /** At most so many from there on, fewer only when there are no more. */
    List<Move> seekUpTo(WorkingCalendar calendar, Place from, int limit) {
        var moves = new ArrayList<Move>();
        for (var place = Optional.of(from); place.isPresent() && moves.size() < limit; ) {
            var found = seek(calendar, place.get(), limit - moves.size());
            moves.addAll(found.moves);
            place = found.next;
        }
        return List.copyOf(moves);
    }

    OpenDeadlines kindOf(Move move) {
        return kinds.get(move.place().kind());
    }

    private RuledDeadlines deadlinesBy(YearDays year) {
        return new RuledDeadlines(
                rules, new CountedWorkingDays(asked -> asked == year.year() ? year : years.apply(asked)));
    }

    private static Place behind(List<Open> page, Place from) {
        return page.isEmpty()
                ? new Place(from.kind() + 1, null, null, null)
                : new Place(from.kind(), page.getLast().subject(), null, null);
    }

    private static Optional<Move> move(Open open, Place place, RuledDeadlines deadlines) {
        return deadlines
                .recounted(open)
                .filter(due -> !due.equals(open.deadline().due()))
                .map(due -> new Move(new Place(place.kind(), place.after(), open.subject(), open.clock()), open, due));
    }
}
