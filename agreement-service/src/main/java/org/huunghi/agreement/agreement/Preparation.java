package org.huunghi.agreement.agreement;

import static org.huunghi.agreement.agreement.Agreement.unless;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.SourceDocument;

/** From the proposal until it may be signed, or is given up. */
record Preparation(Agreement agreement) {

    /**
     * Once others have been asked, what they were asked about stays as it is.
     *
     * @param reason what was wrong, needed from then on
     */
    Decision<Agreement, AgreementEvent, AgreementRejection> correct(Proposal proposal, String reason) {
        var refusal = Agreement.flaw(proposal).or(() -> changesWhatOthersWereAsked(proposal, reason));
        return agreement.on(
                AgreementTransitions.CORRECT,
                next -> unless(refusal, () -> next.proposal(proposal).because(new AgreementEvent.Corrected())));
    }

    private Optional<AgreementRejection> changesWhatOthersWereAsked(Proposal proposal, String reason) {
        if (agreement.status().isBeforeConsultation()) {
            return Optional.empty();
        }
        var differing = agreement.proposal().differingInSubstance(proposal);
        if (!differing.isEmpty()) {
            return Optional.of(new AgreementRejection.OthersWereAsked(differing));
        }
        return reason == null ? Optional.of(new AgreementRejection.ReasonMissing()) : Optional.empty();
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> startDrafting() {
        return agreement.on(
                AgreementTransitions.START_DRAFTING, next -> next.because(new AgreementEvent.DraftingStarted()));
    }

    /**
     * @param answerBy {@code null} when the law did not yet set a period then
     */
    Decision<Agreement, AgreementEvent, AgreementRejection> requestConsultation(
            List<Consultee> consultees, LocalDate sentOn, Deadline answerBy, LocalDate today) {
        if (sentOn.isAfter(today)) {
            return Decision.rejected(new AgreementRejection.DateInFuture(PartialDate.of(sentOn)));
        }
        var due = answerBy == null ? null : answerBy.due();
        return unless(
                Agreement.namedTwice(consultees.stream().map(Consultee::code)),
                () -> agreement.on(AgreementTransitions.REQUEST_CONSULTATION, next -> next.consultation(
                                Consultation.of(consultees, answerBy))
                        .because(new AgreementEvent.ConsultationRequested(consultees, due))));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> recordOpinion(
            String consultee, boolean agrees, String note, SourceDocument document, Instant now) {
        return agreement.on(AgreementTransitions.RECORD_OPINION, next -> {
            var asked = agreement.consultation().opinionOf(consultee);
            if (asked.isEmpty()) {
                return Decision.rejected(new AgreementRejection.NotConsulted(consultee));
            }
            var answer = asked.get().answered(agrees, note, document, now);
            return next.consultation(agreement.consultation().with(answer))
                    .because(new AgreementEvent.OpinionRecorded(answer));
        });
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> escalateToPm(Deadline answerBy) {
        return agreement.on(AgreementTransitions.ESCALATE_TO_PM, next -> {
            var disagreeing = agreement.consultation().disagreeing();
            return disagreeing.isEmpty()
                    ? Decision.rejected(new AgreementRejection.NobodyDisagrees())
                    : next.consultation(agreement.consultation().with(Awaited.by(answerBy)))
                            .because(new AgreementEvent.EscalatedToPm(disagreeing, answerBy.due()));
        });
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> recordPmOpinion(PmOpinion answer) {
        return agreement.on(AgreementTransitions.RECORD_PM_OPINION, next -> next.consultation(
                        agreement.consultation().with(answer))
                .because(new AgreementEvent.PmOpinionRecorded(answer)));
    }

    /**
     * After a disagreement the Prime Minister's consent stands for everybody's.
     *
     * @param silenceIsConsent whether a consultee that has let its time pass is taken to agree
     */
    Decision<Agreement, AgreementEvent, AgreementRejection> approveToSign(LocalDate today, boolean silenceIsConsent) {
        return agreement.on(
                AgreementTransitions.APPROVE_TO_SIGN,
                next -> unless(
                        missingConsent(today, silenceIsConsent),
                        () -> next.because(new AgreementEvent.ApprovedToSign())));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> drop() {
        return agreement.on(AgreementTransitions.DROP, next -> next.because(new AgreementEvent.Dropped()));
    }

    private Optional<AgreementRejection> missingConsent(LocalDate today, boolean silenceIsConsent) {
        var consultation = agreement.consultation();
        if (agreement.status() == AgreementStatus.PM_OPINION) {
            return consultation.hasPmConsent()
                    ? Optional.empty()
                    : Optional.of(new AgreementRejection.PmConsentMissing());
        }
        var owing = consultation.owing(today, silenceIsConsent);
        if (!owing.isEmpty()) {
            return Optional.of(new AgreementRejection.AnswersMissing(owing));
        }
        return consultation.disagreeing().isEmpty()
                ? Optional.empty()
                : Optional.of(new AgreementRejection.DisagreementOpen(consultation.disagreeing()));
    }
}
