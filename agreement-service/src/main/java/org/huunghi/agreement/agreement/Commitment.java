package org.huunghi.agreement.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that one side has promised under an agreement, or on the way to one. It is planned, worked on, and in the
 * end delivered on evidence, not delivered, or waived.
 *
 * @param id its number within the agreement
 * @param soonOn from which day on it is due soon, {@code null} without a due date
 * @param end {@code null} as long as it is open
 * @param told the last that was told of its due date, {@code null} before
 */
public record Commitment(
        String id, CommitmentTerms terms, CommitmentStatus status, LocalDate soonOn, CommitmentEnd end, Alarm told) {

    /** What about its due date is told, each once. */
    public enum Alarm {
        DUE_SOON,
        OVERDUE
    }

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public Commitment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(status, "status");
    }

    static Commitment planned(String id, CommitmentTerms terms, int soonDays) {
        var soonOn = terms.due() == null ? null : terms.due().minusDays(soonDays);
        return new Commitment(id, terms, CommitmentStatus.PLANNED, soonOn, null, null);
    }

    /** This in the status that the command leads to, or nothing when it is forbidden. */
    Optional<Commitment> move(String command, CommitmentEnd end) {
        return CommitmentTransitions.TABLE
                .move(status, command)
                .map(next -> new Commitment(id, terms, next, soonOn, end, told));
    }

    /** When there is next something to tell of its due date. */
    Optional<Instant> nextTimerAt() {
        if (!status.isOpen() || terms.due() == null || told == Alarm.OVERDUE) {
            return Optional.empty();
        }
        var day = told == null ? soonOn : terms.due().plusDays(1);
        return Optional.of(day.atStartOfDay(ZONE).toInstant());
    }

    /** What is to be told by now: of several at once only the last, since it makes the others old. */
    Optional<Alarm> alarm(Instant now) {
        return nextTimerAt()
                .filter(at -> !at.isAfter(now))
                .map(at -> today(now).isAfter(terms.due()) ? Alarm.OVERDUE : Alarm.DUE_SOON);
    }

    Commitment told(Alarm alarm) {
        return new Commitment(id, terms, status, soonOn, end, alarm);
    }

    boolean cites(String document) {
        return end != null && end.evidence().contains(document);
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }
}
