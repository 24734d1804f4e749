package org.huunghi.agreement.agreement;

import static org.huunghi.agreement.agreement.AgreementTransitions.TABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.SourceDocument;

/**
 * An international agreement of the province or one of its units. It is proposed, drafted, and put to the Ministry of
 * Foreign Affairs and the others concerned; when all agree, or the Prime Minister consents, the chair lets it be signed.
 * Once in force it is kept alive by what its action log says. One signed long ago takes the same way with its own dates.
 *
 * @param responsible code of the unit that prepares it
 * @param signing {@code null} until signed
 * @param actions the log, oldest entry first
 */
public record Agreement(
        String id,
        Proposal proposal,
        String responsible,
        Instant proposedAt,
        AgreementStatus status,
        Consultation consultation,
        Signing signing,
        List<AgreementAction> actions,
        Annexes annexes) {

    public Agreement {
        annexes = annexes == null ? Annexes.NONE : annexes;
        proposedAt = proposedAt.truncatedTo(ChronoUnit.SECONDS);
        actions = List.copyOf(actions);
    }

    static Decision<Agreement, AgreementEvent, AgreementRejection> propose(
            String id, Proposal proposal, String responsible, Instant now) {
        if (proposal.period() != null && proposal.period().isBackwards()) {
            return Decision.rejected(new AgreementRejection.PeriodBackwards(proposal.period()));
        }
        var parties = Stream.concat(proposal.ourParties().stream(), proposal.partners().stream());
        return twice(parties)
                .map(Agreement::namedTwice)
                .orElseGet(() -> Decision.accepted(
                        new Agreement(
                                id,
                                proposal,
                                responsible,
                                now,
                                AgreementStatus.PROPOSED,
                                Consultation.NOT_YET,
                                null,
                                List.of(),
                                Annexes.NONE),
                        new AgreementEvent.Proposed()));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> startDrafting() {
        return on(
                AgreementTransitions.START_DRAFTING,
                next -> Decision.accepted(in(next), new AgreementEvent.DraftingStarted()));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> requestConsultation(List<Consultee> consultees) {
        return twice(consultees.stream().map(Consultee::code))
                .map(Agreement::namedTwice)
                .orElseGet(() -> on(
                        AgreementTransitions.REQUEST_CONSULTATION,
                        next -> Decision.accepted(
                                changed(next, Consultation.of(consultees), signing, actions),
                                new AgreementEvent.ConsultationRequested(consultees))));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> recordOpinion(
            String consultee, boolean agrees, String note, SourceDocument document, Instant now) {
        return on(AgreementTransitions.RECORD_OPINION, next -> {
            var asked = consultation.opinionOf(consultee);
            if (asked.isEmpty()) {
                return Decision.rejected(new AgreementRejection.NotConsulted(consultee));
            }
            var answer = new Opinion(asked.get().consultee(), agrees, note, document, now);
            return Decision.accepted(
                    changed(next, consultation.with(answer), signing, actions),
                    new AgreementEvent.OpinionRecorded(answer));
        });
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> escalateToPm() {
        return on(AgreementTransitions.ESCALATE_TO_PM, next -> {
            var disagreeing = consultation.disagreeing();
            return disagreeing.isEmpty()
                    ? Decision.rejected(new AgreementRejection.NobodyDisagrees())
                    : Decision.accepted(in(next), new AgreementEvent.EscalatedToPm(disagreeing));
        });
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> recordPmOpinion(PmOpinion answer) {
        return on(
                AgreementTransitions.RECORD_PM_OPINION,
                next -> Decision.accepted(
                        changed(next, consultation.with(answer), signing, actions),
                        new AgreementEvent.PmOpinionRecorded(answer)));
    }

    /** After a disagreement the Prime Minister's consent stands for everybody's. */
    Decision<Agreement, AgreementEvent, AgreementRejection> approveToSign() {
        return on(AgreementTransitions.APPROVE_TO_SIGN, next -> missingConsent()
                .map(Decision::<Agreement, AgreementEvent, AgreementRejection>rejected)
                .orElseGet(() -> Decision.accepted(in(next), new AgreementEvent.ApprovedToSign())));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> sign(
            Signing signed, SourceDocument document, LocalDate today) {
        var action = new AgreementAction(AgreementAction.Kind.SIGNED, signed.signedOn(), document, null);
        return on(
                AgreementTransitions.SIGN,
                next -> signed.signedOn().earliest().isAfter(today)
                        ? Decision.rejected(new AgreementRejection.DateInFuture(signed.signedOn()))
                        : Decision.accepted(
                                changed(next, consultation, signed, logged(action)),
                                new AgreementEvent.Signed(signed)));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> enterIntoForce(
            PartialDate on, SourceDocument document, LocalDate today) {
        return log(
                AgreementTransitions.ENTER_INTO_FORCE,
                new AgreementAction(AgreementAction.Kind.ENTERED_INTO_FORCE, on, document, null),
                new AgreementEvent.EnteredIntoForce(on),
                today);
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> reaffirm(
            PartialDate on, SourceDocument document, String note, LocalDate today) {
        return log(
                AgreementTransitions.REAFFIRM,
                new AgreementAction(AgreementAction.Kind.REAFFIRMED, on, document, note),
                new AgreementEvent.Reaffirmed(on, note),
                today);
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> drop() {
        return on(AgreementTransitions.DROP, next -> Decision.accepted(in(next), new AgreementEvent.Dropped()));
    }

    /** What hangs on it changes without touching its legal life. */
    Decision<Agreement, AgreementEvent, AgreementRejection> annexed(
            Decision<Annexes, AgreementEvent, AgreementRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<Annexes, AgreementEvent, AgreementRejection>(
                    Annexes next,
                    List<AgreementEvent> es) -> new Decision.Accepted<>(with(next), es);
            case Decision.Rejected<Annexes, AgreementEvent, AgreementRejection>(AgreementRejection reason) ->
                Decision.rejected(reason);
        };
    }

    Agreement with(Annexes next) {
        return new Agreement(id, proposal, responsible, proposedAt, status, consultation, signing, actions, next);
    }

    /** The date of signing, {@code null} until signed. */
    public PartialDate signedOn() {
        return signing == null ? null : signing.signedOn();
    }

    /** Where it stands in lists: by when it was proposed. Unique and sortable as text. */
    public String rank() {
        return proposedAt + "/" + id;
    }

    /** Whether this unit prepares it or is party to it. */
    boolean concerns(String unit) {
        return responsible.equals(unit) || proposal.ourParties().contains(unit);
    }

    private Optional<AgreementRejection> missingConsent() {
        if (status == AgreementStatus.PM_OPINION) {
            return consultation.hasPmConsent()
                    ? Optional.empty()
                    : Optional.of(new AgreementRejection.PmConsentMissing());
        }
        if (!consultation.missing().isEmpty()) {
            return Optional.of(new AgreementRejection.AnswersMissing(consultation.missing()));
        }
        return consultation.disagreeing().isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementRejection.DisagreementOpen(consultation.disagreeing()));
    }

    private Decision<Agreement, AgreementEvent, AgreementRejection> log(
            String command, AgreementAction action, AgreementEvent event, LocalDate today) {
        return on(command, next -> {
            if (action.on().earliest().isAfter(today)) {
                return Decision.rejected(new AgreementRejection.DateInFuture(action.on()));
            }
            return action.on().isBefore(signedOn())
                    ? Decision.rejected(new AgreementRejection.BeforeSigning(action.on(), signedOn()))
                    : Decision.accepted(changed(next, consultation, signing, logged(action)), event);
        });
    }

    private Decision<Agreement, AgreementEvent, AgreementRejection> on(
            String command, Function<AgreementStatus, Decision<Agreement, AgreementEvent, AgreementRejection>> decide) {
        return TABLE.move(status, command)
                .map(decide)
                .orElseGet(() -> Decision.rejected(
                        new AgreementRejection.WrongStatus(status, command, AgreementTransitions.offeredIn(status))));
    }

    private Agreement in(AgreementStatus next) {
        return changed(next, consultation, signing, actions);
    }

    private Agreement changed(AgreementStatus next, Consultation consulted, Signing signed, List<AgreementAction> log) {
        return new Agreement(id, proposal, responsible, proposedAt, next, consulted, signed, log, annexes);
    }

    private List<AgreementAction> logged(AgreementAction action) {
        return Stream.concat(actions.stream(), Stream.of(action)).toList();
    }

    private static Optional<String> twice(Stream<String> names) {
        var seen = new HashSet<String>();
        return names.filter(name -> !seen.add(name)).findFirst();
    }

    private static Decision<Agreement, AgreementEvent, AgreementRejection> namedTwice(String name) {
        return Decision.rejected(new AgreementRejection.NamedTwice(name));
    }
}
