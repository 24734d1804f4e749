package org.huunghi.agreement.agreement.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.Attachment;
import org.huunghi.agreement.agreement.AttachmentRole;
import org.huunghi.agreement.agreement.Commitment;
import org.huunghi.agreement.agreement.CommitmentStatus;
import org.huunghi.agreement.agreement.CommitmentTerms.Direction;
import org.huunghi.agreement.agreement.CommitmentTerms.Side;
import org.huunghi.agreement.agreement.Fulfilment;
import org.huunghi.agreement.words.Money;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.SourceDocument;

/** What hangs on an agreement, as its readers see it. */
final class ShownAnnexes {

    /** An amount as text, so that no reader rounds it. */
    record ShownMoney(String amount, String currency) {
        static ShownMoney of(Money money) {
            return money == null ? null : new ShownMoney(money.amount().toPlainString(), money.currency());
        }
    }

    /** What became of it is {@code null} while it is open. */
    record ShownCommitment(
            String id,
            Text title,
            CommitmentStatus status,
            Side owedBy,
            String ower,
            ShownMoney money,
            Direction direction,
            LocalDate due,
            String origin,
            LocalDate endedOn,
            SourceDocument document,
            List<String> evidence,
            String note) {

        static ShownCommitment of(Commitment commitment) {
            var terms = commitment.terms();
            var end = commitment.end();
            return new ShownCommitment(
                    commitment.id(),
                    terms.title(),
                    commitment.status(),
                    terms.owedBy(),
                    terms.ower(),
                    ShownMoney.of(terms.money()),
                    terms.direction(),
                    terms.due(),
                    terms.origin(),
                    end == null ? null : end.on(),
                    end == null ? null : end.document(),
                    end == null ? List.of() : end.evidence(),
                    end == null ? null : end.note());
        }
    }

    /**
     * Delivered of all but the waived.
     *
     * @param rate from 0 to 1, {@code null} as long as nothing counts
     */
    record ShownFulfilment(long made, long delivered, long waived, BigDecimal rate) {
        static ShownFulfilment of(Fulfilment fulfilment) {
            return new ShownFulfilment(
                    fulfilment.made(),
                    fulfilment.delivered(),
                    fulfilment.waived(),
                    fulfilment.rate().orElse(null));
        }
    }

    record ShownDocument(
            String id, AttachmentRole role, String language, String name, long size, String sha256, Instant at) {

        static ShownDocument of(Attachment document) {
            return new ShownDocument(
                    document.id(),
                    document.role(),
                    document.language(),
                    document.name(),
                    document.size(),
                    document.sha256(),
                    document.at());
        }
    }

    private ShownAnnexes() {}
}
