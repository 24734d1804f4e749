package org.huunghi.agreement.agreement.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.Attachment;
import org.huunghi.agreement.agreement.AttachmentRole;
import org.huunghi.agreement.agreement.Commitment;
import org.huunghi.agreement.agreement.CommitmentStatus;
import org.huunghi.agreement.agreement.CommitmentTerms.Direction;
import org.huunghi.agreement.agreement.CommitmentTerms.Side;
import org.huunghi.agreement.agreement.publishing.AgreementState.TextState;
import org.huunghi.agreement.words.Money;

/** Commitments and files as the world outside sees them in events. */
final class AnnexState {

    record MoneyState(BigDecimal amount, String currency) {
        static MoneyState of(Money money) {
            return money == null ? null : new MoneyState(money.amount(), money.currency());
        }
    }

    record CommitmentState(
            String id,
            TextState title,
            CommitmentStatus status,
            Side owedBy,
            String ower,
            MoneyState money,
            Direction direction,
            LocalDate due,
            LocalDate endedOn,
            List<String> evidence) {

        static CommitmentState of(Commitment commitment) {
            var terms = commitment.terms();
            var end = commitment.end();
            return new CommitmentState(
                    commitment.id(),
                    TextState.of(terms.title()),
                    commitment.status(),
                    terms.owedBy(),
                    terms.ower(),
                    MoneyState.of(terms.money()),
                    terms.direction(),
                    terms.due(),
                    end == null ? null : end.on(),
                    end == null ? List.of() : end.evidence());
        }
    }

    record DocumentState(String id, AttachmentRole role, String language, String name, long size, String sha256) {
        static DocumentState of(Attachment document) {
            return new DocumentState(
                    document.id(),
                    document.role(),
                    document.language(),
                    document.name(),
                    document.size(),
                    document.sha256());
        }
    }

    private AnnexState() {}
}
