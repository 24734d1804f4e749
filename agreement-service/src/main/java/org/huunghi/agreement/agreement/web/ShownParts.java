package org.huunghi.agreement.agreement.web;

import java.time.Instant;
import java.time.LocalDate;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementAction;
import org.huunghi.agreement.agreement.Awaited;
import org.huunghi.agreement.agreement.Opinion;
import org.huunghi.agreement.agreement.Period;
import org.huunghi.agreement.agreement.Replacement;
import org.huunghi.agreement.agreement.Signing;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.SourceDocument;

/** What agreements are made of, as their readers see it. */
final class ShownParts {

    private ShownParts() {}

    record ShownPeriod(String from, String to) {
        static ShownPeriod of(Period period) {
            return period == null ? null : new ShownPeriod(date(period.from()), date(period.to()));
        }
    }

    /** An answer is {@code null} as long as it is awaited. */
    record ShownOpinion(
            String consultee,
            Text name,
            LocalDate due,
            Boolean agrees,
            String note,
            SourceDocument document,
            Instant at) {
        static ShownOpinion of(Opinion opinion) {
            return new ShownOpinion(
                    opinion.consultee().code(),
                    opinion.consultee().name(),
                    dueOf(opinion.awaited()),
                    opinion.agrees(),
                    opinion.note(),
                    opinion.document(),
                    opinion.at());
        }
    }

    record ShownSigning(
            String signedOn, String place, String signer, SourceDocument authorisation, String effectiveOn) {
        static ShownSigning of(Signing signing) {
            return signing == null
                    ? null
                    : new ShownSigning(
                            date(signing.signedOn()),
                            signing.place(),
                            signing.signer(),
                            signing.authorisation(),
                            date(signing.effectiveOn()));
        }
    }

    /** The report that signing obliges to; absent as long as nothing is signed. */
    record ShownReport(LocalDate due, String submittedOn, SourceDocument document) {
        static ShownReport of(Agreement agreement) {
            var report = agreement.report();
            return agreement.signing() == null
                    ? null
                    : new ShownReport(dueOf(report.awaited()), date(report.submittedOn()), report.document());
        }
    }

    /** A unit that signed and is gone, and the one that takes over. */
    record ShownSuccession(String from, String to, LocalDate on, SourceDocument legalBasis, Succession.Stage stage) {
        static ShownSuccession of(Succession succession) {
            return new ShownSuccession(
                    succession.from(), succession.to(), succession.on(), succession.legalBasis(), succession.stage());
        }
    }

    record ShownReplacement(String by, String on, SourceDocument consent) {
        static ShownReplacement of(Replacement replacement) {
            return replacement == null
                    ? null
                    : new ShownReplacement(replacement.by(), date(replacement.on()), replacement.consent());
        }
    }

    record ShownAction(AgreementAction.Kind kind, String on, SourceDocument document, String note) {
        static ShownAction of(AgreementAction action) {
            return new ShownAction(action.kind(), date(action.on()), action.document(), action.note());
        }
    }

    static LocalDate dueOf(Awaited clock) {
        return clock == null ? null : clock.due();
    }

    static String date(PartialDate date) {
        return date == null ? null : date.value();
    }
}
