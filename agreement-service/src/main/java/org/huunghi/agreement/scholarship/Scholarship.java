package org.huunghi.agreement.scholarship;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.huunghi.eventing.Decision;

/**
 * A student's place on a programme that the province pays for: entered at the intake, ended by graduation or withdrawal.
 * Who goes on to a higher degree has a further one that follows it; persons are counted once, by their first.
 *
 * @param keeper code of the unit that keeps the record
 * @param follows id of the same person's former one, {@code null} for the first
 * @param end {@code null} while enrolled
 */
public record Scholarship(
        String id,
        Award award,
        String keeper,
        String follows,
        Instant registeredAt,
        ScholarshipStatus status,
        StudyEnd end) {

    public Scholarship {
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(status, "status");
        registeredAt = registeredAt.truncatedTo(ChronoUnit.SECONDS);
    }

    static Decision<Scholarship, ScholarshipEvent, ScholarshipRejection> register(
            String id, Award award, String keeper, Instant now, LocalDate today) {
        return enrol(id, award, keeper, null, now, today);
    }

    Decision<Scholarship, ScholarshipEvent, ScholarshipRejection> continueAs(
            String nextId, Award next, Instant now, LocalDate today) {
        if (status != ScholarshipStatus.GRADUATED) {
            return Decision.rejected(new ScholarshipRejection.NotGraduated(status));
        }
        if (next.degree().compareTo(award.degree()) <= 0) {
            return Decision.rejected(new ScholarshipRejection.NoHigherDegree(award.degree(), next.degree()));
        }
        if (next.intakeYear() != null && next.intakeYear() < end.on().earliest().getYear()) {
            return Decision.rejected(new ScholarshipRejection.BeforeIts(
                    next.intakeYear().toString(), end.on().value()));
        }
        return enrol(nextId, next, keeper, id, now, today);
    }

    Decision<Scholarship, ScholarshipEvent, ScholarshipRejection> graduate(StudyEnd end, LocalDate today) {
        return ended(ScholarshipTransitions.GRADUATE, end, new ScholarshipEvent.Graduated(end), today);
    }

    Decision<Scholarship, ScholarshipEvent, ScholarshipRejection> withdraw(StudyEnd end, LocalDate today) {
        return ended(ScholarshipTransitions.WITHDRAW, end, new ScholarshipEvent.Withdrawn(end), today);
    }

    /** Where it stands in lists: by when it was entered. Unique and sortable as text. */
    public String rank() {
        return registeredAt + "/" + id;
    }

    private static Decision<Scholarship, ScholarshipEvent, ScholarshipRejection> enrol(
            String id, Award award, String keeper, String follows, Instant now, LocalDate today) {
        return award.intakeYear() != null && award.intakeYear() > today.getYear()
                ? Decision.rejected(
                        new ScholarshipRejection.InFuture(award.intakeYear().toString()))
                : Decision.accepted(
                        new Scholarship(id, award, keeper, follows, now, ScholarshipStatus.ENROLLED, null),
                        new ScholarshipEvent.Enrolled());
    }

    private Decision<Scholarship, ScholarshipEvent, ScholarshipRejection> ended(
            String command, StudyEnd end, ScholarshipEvent event, LocalDate today) {
        var next = ScholarshipTransitions.TABLE.move(status, command);
        if (next.isEmpty()) {
            return Decision.rejected(new ScholarshipRejection.WrongStatus(
                    status, command, ScholarshipTransitions.TABLE.allowedIn(status)));
        }
        if (end.on().earliest().isAfter(today)) {
            return Decision.rejected(new ScholarshipRejection.InFuture(end.on().value()));
        }
        return award.intakeYear() != null && end.on().latest().getYear() < award.intakeYear()
                ? Decision.rejected(new ScholarshipRejection.BeforeIts(
                        end.on().value(), award.intakeYear().toString()))
                : Decision.accepted(new Scholarship(id, award, keeper, follows, registeredAt, next.get(), end), event);
    }
}
