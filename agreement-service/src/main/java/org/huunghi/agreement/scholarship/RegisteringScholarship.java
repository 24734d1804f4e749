package org.huunghi.agreement.scholarship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.SourceDocument;

/** A unit enters a student. */
public final class RegisteringScholarship {

    private final Scholarships scholarships;
    private final ScholarshipRights rights;
    private final KnownPartners partners;
    private final Predicate<String> agreements;
    private final Clock clock;

    /** @param agreements whether there is an agreement of this id */
    public RegisteringScholarship(
            Scholarships scholarships,
            ScholarshipRights rights,
            KnownPartners partners,
            Predicate<String> agreements,
            Clock clock) {
        this.scholarships = scholarships;
        this.rights = rights;
        this.partners = partners;
        this.agreements = agreements;
        this.clock = clock;
    }

    public Outcome<Scholarship, ScholarshipRejection> register(
            Award award, Actor by, SourceDocument document, String reason) {
        if (!rights.mayRegister(by)) {
            return Outcome.refused(new ScholarshipRejection.NotPermitted());
        }
        var unknown = unknown(award);
        if (unknown.isPresent()) {
            return Outcome.refused(unknown.get());
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        return switch (Scholarship.register(ChangeContext.newId(), award, by.unit(), now, today)) {
            case Decision.Accepted<Scholarship, ScholarshipEvent, ScholarshipRejection> accepted ->
                scholarships
                        .add(accepted, new Attribution(by, now, document, reason))
                        .<Outcome<Scholarship, ScholarshipRejection>>map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new ScholarshipRejection.CodeTaken(award.code())));
            case Decision.Rejected<Scholarship, ScholarshipEvent, ScholarshipRejection>(var why) ->
                Outcome.refused(why);
        };
    }

    private Optional<ScholarshipRejection> unknown(Award award) {
        var partner = award.origin().partner();
        if (partner != null && partners.find(partner).isEmpty()) {
            return Optional.of(new ScholarshipRejection.UnknownPartner(partner));
        }
        return award.agreement() == null || agreements.test(award.agreement())
                ? Optional.empty()
                : Optional.of(new ScholarshipRejection.UnknownAgreement(award.agreement()));
    }
}
