package org.huunghi.agreement.agreement;

import static org.huunghi.agreement.agreement.Agreement.unless;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.SourceDocument;

/** Signing, the report about it, and taking effect. */
record Conclusion(Agreement agreement) {

    /**
     * @param reportBy {@code null} when the day of signing is not known, so that nothing can be counted from it
     */
    Decision<Agreement, AgreementEvent, AgreementRejection> sign(
            Signing signing, SourceDocument document, Deadline reportBy, Watch watch, LocalDate today) {
        return agreement.on(
                AgreementTransitions.SIGN,
                next -> unless(misdated(signing, today), () -> signed(next, signing, document, reportBy, watch)));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> submitReport(
            PartialDate on, SourceDocument document, LocalDate today) {
        return agreement.on(AgreementTransitions.SUBMIT_POST_SIGNING_REPORT, next -> {
            var report = agreement.report();
            if (report.submittedOn() != null) {
                return Decision.rejected(new AgreementRejection.AlreadyReported(report.submittedOn()));
            }
            return unless(agreement.misdated(on, today), () -> next.report(report.submitted(on, document))
                    .log(new AgreementAction(AgreementAction.Kind.REPORTED, on, document, null))
                    .because(new AgreementEvent.PostSigningReportSubmitted(on)));
        });
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> enterIntoForce(
            PartialDate on, SourceDocument document, LocalDate today) {
        return agreement.on(
                AgreementTransitions.ENTER_INTO_FORCE,
                next -> unless(agreement.misdated(on, today), () -> next.force(
                                agreement.force().watchedFrom(today).activeOn(on, today))
                        .log(new AgreementAction(AgreementAction.Kind.ENTERED_INTO_FORCE, on, document, null))
                        .because(new AgreementEvent.EnteredIntoForce(on))));
    }

    private static Decision<Agreement, AgreementEvent, AgreementRejection> signed(
            NextAgreement next, Signing signing, SourceDocument document, Deadline reportBy, Watch watch) {
        var events = new ArrayList<AgreementEvent>(List.of(new AgreementEvent.Signed(signing)));
        if (reportBy != null) {
            events.add(new AgreementEvent.PostSigningReportDue(reportBy.due()));
        }
        var report = reportBy == null
                ? PostSigningReport.NOT_COUNTED
                : PostSigningReport.NOT_COUNTED.awaited(Awaited.by(reportBy));
        return next.signing(signing)
                .report(report)
                .force(Force.notYet(watch))
                .log(new AgreementAction(AgreementAction.Kind.SIGNED, signing.signedOn(), document, null))
                .because(events.toArray(AgreementEvent[]::new));
    }

    private static Optional<AgreementRejection> misdated(Signing signing, LocalDate today) {
        if (signing.signedOn().earliest().isAfter(today)) {
            return Optional.of(new AgreementRejection.DateInFuture(signing.signedOn()));
        }
        if (signing.isAuthorisedTooLate()) {
            return Optional.of(new AgreementRejection.AuthorisedTooLate(
                    signing.authorisation().date(), signing.signedOn()));
        }
        var effective = signing.effectiveOn();
        return effective != null && effective.isBefore(signing.signedOn())
                ? Optional.of(new AgreementRejection.BeforeSigning(effective, signing.signedOn()))
                : Optional.empty();
    }
}
