package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.huunghi.agreement.words.PartialDate;

/**
 * What time brings about for a signed agreement, and how much of it has been told.
 *
 * @param since when its present end became known here, {@code null} until it is in force; warnings that lay behind then
 *     are not given
 * @param warned the warning last given of its present end, in days before, or {@code null}
 * @param activeOn when something was last done about it
 * @param dormantSince the {@code activeOn} that it was told to be inactive since, or {@code null}
 */
public record Force(Watch watch, LocalDate since, Integer warned, LocalDate activeOn, LocalDate dormantSince) {

    static final Force NOT_YET = new Force(Watch.NOTHING, null, null, null, null);

    static Force notYet(Watch watch) {
        return new Force(watch, null, null, null, null);
    }

    /** It has an end that is watched from today on. */
    Force watchedFrom(LocalDate today) {
        return new Force(watch, today, null, activeOn, dormantSince);
    }

    Force warned(int days) {
        return new Force(watch, since, days, activeOn, dormantSince);
    }

    /** Something was done then. Written down late it does not become more recent. */
    Force activeOn(PartialDate on, LocalDate today) {
        var day = on.latest().isAfter(today) ? today : on.latest();
        var latest = activeOn == null || activeOn.isBefore(day) ? day : activeOn;
        return new Force(watch, since, warned, latest, dormantSince);
    }

    Force toldDormant() {
        return new Force(watch, since, warned, activeOn, activeOn);
    }

    /** The next warning to be given of this end, in days before. */
    Optional<Integer> nextWarning(LocalDate endsOn) {
        return watch.warnings().stream()
                .filter(days -> warned == null || days < warned)
                .filter(days -> endsOn.minusDays(days).isAfter(since))
                .findFirst();
    }

    /** When something was last done about it if that is so long ago that it was told, otherwise {@code null}. */
    public LocalDate inactiveSince() {
        return activeOn != null && activeOn.equals(dormantSince) ? activeOn : null;
    }

    /** The day from which it is inactive, unless that has been told. */
    Optional<LocalDate> dormantFrom() {
        return watch.dormantMonths() == 0 || activeOn.equals(dormantSince)
                ? Optional.empty()
                : Optional.of(activeOn.plusMonths(watch.dormantMonths()));
    }
}
