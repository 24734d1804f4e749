package org.huunghi.agreement.scholarship;

import java.time.Clock;
import java.time.LocalDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.SourceDocument;

/** A graduate goes on to a higher degree: a further scholarship that follows the former one, which stays as it is. */
public final class ContinuingScholarship {

    private final Scholarships scholarships;
    private final ScholarshipRights rights;
    private final Clock clock;

    public ContinuingScholarship(Scholarships scholarships, ScholarshipRights rights, Clock clock) {
        this.scholarships = scholarships;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param former id of the one that the next follows */
    public Outcome<Scholarship, ScholarshipRejection> continueFrom(
            String former, Next next, Actor by, SourceDocument document, String reason) {
        var found = scholarships.find(former);
        if (found.isEmpty()) {
            return Outcome.refused(new ScholarshipRejection.NotFound(former));
        }
        var before = found.get().aggregate();
        if (!rights.mayKeep(by, before)) {
            return Outcome.refused(new ScholarshipRejection.NotPermitted());
        }
        var now = clock.instant();
        var award = before.award().next(next.intakeYear, next.institution, next.degree, next.subject);
        var today = LocalDate.ofInstant(now, clock.getZone());
        return switch (before.continueAs(ChangeContext.newId(), award, now, today)) {
            case Decision.Accepted<Scholarship, ScholarshipEvent, ScholarshipRejection> accepted ->
                scholarships
                        .add(accepted, new Attribution(by, now, document, reason))
                        .<Outcome<Scholarship, ScholarshipRejection>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new ScholarshipRejection.AlreadyContinued(former)));
            case Decision.Rejected<Scholarship, ScholarshipEvent, ScholarshipRejection>(var why) ->
                Outcome.refused(why);
        };
    }

    /** What the person goes on to. */
    public record Next(Integer intakeYear, Text institution, Degree degree, Text subject) {}
}
