package org.huunghi.aid.item;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huunghi.eventing.Decision;

/**
 * A piece of aid (khoản viện trợ). Its owner proposes it; the appraiser sends the dossier back until it is whole, then
 * appraises it against a clock; whoever the law names approves it, at a dollar value that never changes again, or turns
 * it down; the owner signs the agreement with the donor and carries it out.
 *
 * @param statusReason why it was sent back or turned down, {@code null} otherwise
 * @param missing papers that the dossier still lacks
 * @param appraisal {@code null} before it starts
 * @param ruling {@code null} before the decision
 * @param agreement id of the signed agreement, {@code null} when we keep none
 */
public record AidItem(
        String id,
        AidProposal proposal,
        AidStatus status,
        String statusReason,
        List<DossierPaper> missing,
        Milestones dates,
        Appraisal appraisal,
        Ruling ruling,
        String agreement) {

    public AidItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(dates, "dates");
        statusReason = Nfc.text(statusReason);
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    static Decision<AidItem, AidEvent, AidRejection> propose(String id, AidProposal proposal, LocalDate today) {
        var on = proposal.proposedOn();
        if (on.isAfter(today)) {
            return rejected(new AidRejection.DateInFuture(on));
        }
        var dates = Milestones.of(on);
        var item = new AidItem(id, proposal, AidStatus.PROPOSED, null, List.of(), dates, null, null, null);
        return accepted(item, new AidEvent.Proposed(on));
    }

    Decision<AidItem, AidEvent, AidRejection> validateDossier(Day day) {
        return move(
                AidTransitions.VALIDATE_DOSSIER,
                day,
                to -> accepted(
                        now(to, dates.dossierValid(day.on()), null, null, null),
                        new AidEvent.DossierValidated(day.on())));
    }

    Decision<AidItem, AidEvent, AidRejection> returnDossier(Set<DossierPaper> lacking, String reason) {
        return move(AidTransitions.RETURN_DOSSIER, to -> {
            var foreign = EnumSet.copyOf(lacking);
            foreign.removeAll(DossierPaper.requiredFor(proposal.kind()));
            if (!foreign.isEmpty()) {
                return rejected(new AidRejection.PapersNotRequired(foreign, proposal.kind()));
            }
            var sorted = List.copyOf(EnumSet.copyOf(lacking));
            return accepted(
                    new AidItem(id, proposal, to, reason, sorted, dates, null, null, null),
                    new AidEvent.DossierReturned(sorted));
        });
    }

    Decision<AidItem, AidEvent, AidRejection> startAppraisal(Day day, AidLaw law) {
        return move(AidTransitions.START_APPRAISAL, day, to -> {
            var started = Appraisal.started(day.on(), proposal.direction(), law);
            return accepted(
                    now(to, dates.appraisalStarted(day.on()), started, null, null),
                    new AidEvent.AppraisalStarted(day.on(), started));
        });
    }

    /**
     * @param rate what a dollar cost, {@code null} when the commitment is in dollars
     */
    Decision<AidItem, AidEvent, AidRejection> approve(Verdict verdict, ExchangeRate rate, AidLaw law, LocalDate today) {
        return decide(AidTransitions.APPROVE, verdict, law, today, (to, rule) -> {
            var committed = proposal.committed();
            if (committed.isUsd() != (rate == null)) {
                return rejected(new AidRejection.RateMismatch(committed.currency()));
            }
            var decidedOn = verdict.document().date();
            if (rate != null && rate.date().isAfter(decidedOn)) {
                return rejected(new AidRejection.RateAfterDecision(rate.date(), decidedOn));
            }
            var usd = rate == null ? UsdEquivalent.ofDollars(committed, decidedOn) : UsdEquivalent.of(committed, rate);
            var ruled = new Ruling(verdict.document(), verdict.by(), rule.id(), usd);
            return accepted(now(to, dates.decided(decidedOn), appraisal, ruled, null), new AidEvent.Approved(ruled));
        });
    }

    Decision<AidItem, AidEvent, AidRejection> reject(Verdict verdict, AidLaw law, LocalDate today) {
        return decide(AidTransitions.REJECT, verdict, law, today, (to, rule) -> {
            if (Nfc.text(verdict.reason()) == null) {
                return rejected(new AidRejection.Unfounded("reason"));
            }
            var ruled = new Ruling(verdict.document(), verdict.by(), rule.id(), null);
            var decided = dates.decided(verdict.document().date());
            return accepted(
                    new AidItem(id, proposal, to, verdict.reason(), missing, decided, appraisal, ruled, null),
                    new AidEvent.Rejected(ruled));
        });
    }

    Decision<AidItem, AidEvent, AidRejection> signAgreement(Day day, String signed) {
        return move(
                AidTransitions.SIGN_AGREEMENT,
                day,
                to -> accepted(
                        now(to, dates.agreementSigned(day.on()), appraisal, ruling, signed),
                        new AidEvent.AgreementSigned(day.on(), signed)));
    }

    Decision<AidItem, AidEvent, AidRejection> startImplementation(Day day) {
        return move(
                AidTransitions.START_IMPLEMENTATION,
                day,
                to -> accepted(
                        now(to, dates.implementationStarted(day.on()), appraisal, ruling, agreement),
                        new AidEvent.ImplementationStarted(day.on())));
    }

    /** Place in a list: by the day of the proposal, then by id. */
    public String rank() {
        return proposal.proposedOn() + "/" + id;
    }

    /** Commands that a caller may give now. */
    public Set<String> offered() {
        return AidTransitions.offeredIn(status);
    }

    /** What it is worth in dollars; nothing unless it was approved. */
    public Optional<UsdEquivalent> usd() {
        return Optional.ofNullable(ruling).map(Ruling::usd);
    }

    private Decision<AidItem, AidEvent, AidRejection> decide(
            String command,
            Verdict verdict,
            AidLaw law,
            LocalDate today,
            BiFunction<AidStatus, AuthorityRule, Decision<AidItem, AidEvent, AidRejection>> step) {
        if (!verdict.isDocumented()) {
            return move(command, to -> rejected(new AidRejection.Unfounded("document")));
        }
        var day = new Day(verdict.document().date(), today);
        return move(command, day, to -> {
            var rule = law.authority(proposal, day.on());
            return rule.authority() == verdict.by()
                    ? step.apply(to, rule)
                    : rejected(new AidRejection.WrongAuthority(rule.authority(), rule));
        });
    }

    private Decision<AidItem, AidEvent, AidRejection> move(
            String command, Day day, Function<AidStatus, Decision<AidItem, AidEvent, AidRejection>> step) {
        return move(command, to -> {
            if (day.isInFuture()) {
                return rejected(new AidRejection.DateInFuture(day.on()));
            }
            var former = dates.latest();
            return day.on().isBefore(former)
                    ? rejected(new AidRejection.DateTooEarly(day.on(), former))
                    : step.apply(to);
        });
    }

    private Decision<AidItem, AidEvent, AidRejection> move(
            String command, Function<AidStatus, Decision<AidItem, AidEvent, AidRejection>> step) {
        return AidTransitions.TABLE
                .move(status, command)
                .map(step)
                .orElseGet(() -> rejected(new AidRejection.WrongStatus(status, command, offered())));
    }

    private AidItem now(AidStatus to, Milestones when, Appraisal clock, Ruling ruled, String signed) {
        return new AidItem(id, proposal, to, null, List.of(), when, clock, ruled, signed);
    }
}
