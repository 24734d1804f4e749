package org.huunghi.agreement.scholarship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** What every change of a scholarship does: find it, check the right, compare the version, let it decide, keep it. */
public final class ChangingScholarship {

    private final Scholarships scholarships;
    private final ScholarshipRights rights;
    private final Clock clock;

    public ChangingScholarship(Scholarships scholarships, ScholarshipRights rights, Clock clock) {
        this.scholarships = scholarships;
        this.rights = rights;
        this.clock = clock;
    }

    Outcome<Scholarship, ScholarshipRejection> apply(
            Change change,
            BiFunction<Scholarship, LocalDate, Decision<Scholarship, ScholarshipEvent, ScholarshipRejection>> decide) {
        var found = scholarships.find(change.id());
        if (found.isEmpty()) {
            return Outcome.refused(new ScholarshipRejection.NotFound(change.id()));
        }
        if (!rights.mayKeep(change.by(), found.get().aggregate())) {
            return Outcome.refused(new ScholarshipRejection.NotPermitted());
        }
        var before = found.get().at(change.expectedVersion());
        var now = clock.instant();
        return switch (decide.apply(before.aggregate(), LocalDate.ofInstant(now, clock.getZone()))) {
            case Decision.Accepted<Scholarship, ScholarshipEvent, ScholarshipRejection> accepted ->
                Outcome.done(scholarships.save(before, accepted, change.attribution(now)));
            case Decision.Rejected<Scholarship, ScholarshipEvent, ScholarshipRejection>(var reason) ->
                Outcome.refused(reason);
        };
    }
}
