package org.huunghi.agreement.agreement.publishing;

import java.util.List;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Period;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.agreement.publishing.AnnexState.CommitmentState;
import org.huunghi.agreement.agreement.publishing.AnnexState.DocumentState;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;

/** An agreement as the world outside sees it in events. Dates may be known to the month or the year only. */
record AgreementState(
        String id,
        TextState title,
        AgreementKind kind,
        AgreementLevel level,
        AgreementStatus status,
        List<String> ourParties,
        List<String> partners,
        String responsible,
        PeriodState period,
        List<String> fields,
        String origin,
        String signedOn,
        String effectiveOn,
        String replaces,
        String replacedBy,
        List<SuccessionState> successions,
        List<CommitmentState> commitments,
        List<DocumentState> documents) {

    record TextState(String vi, String en) {
        static TextState of(Text text) {
            return new TextState(text.vi(), text.en());
        }
    }

    record PeriodState(String from, String to) {
        static PeriodState of(Period period) {
            return period == null ? null : new PeriodState(date(period.from()), date(period.to()));
        }
    }

    /** A unit that signed and is gone, and the one that took over. */
    record SuccessionState(String from, String to, Succession.Stage stage) {
        static SuccessionState of(Succession succession) {
            return new SuccessionState(succession.from(), succession.to(), succession.stage());
        }
    }

    static AgreementState of(Agreement agreement) {
        var proposal = agreement.proposal();
        return new AgreementState(
                agreement.id(),
                TextState.of(proposal.title()),
                proposal.kind(),
                proposal.level(),
                agreement.status(),
                proposal.ourParties(),
                proposal.partners(),
                agreement.responsible(),
                PeriodState.of(proposal.period()),
                proposal.fields(),
                proposal.origin(),
                date(agreement.signedOn()),
                agreement.signing() == null ? null : date(agreement.signing().effectiveOn()),
                proposal.replaces(),
                agreement.replacement() == null ? null : agreement.replacement().by(),
                agreement.successions().stream().map(SuccessionState::of).toList(),
                agreement.annexes().commitments().stream()
                        .map(CommitmentState::of)
                        .toList(),
                agreement.annexes().documents().stream().map(DocumentState::of).toList());
    }

    static String date(PartialDate date) {
        return date == null ? null : date.value();
    }
}
