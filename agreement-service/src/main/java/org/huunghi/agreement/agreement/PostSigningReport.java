package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.SourceDocument;

/**
 * The report to the Prime Minister, with a copy to the Ministry of Foreign Affairs, that signing obliges to.
 *
 * @param awaited {@code null} when the day of signing is not known, so that nothing can be counted from it
 * @param submittedOn {@code null} until it was submitted
 */
public record PostSigningReport(Awaited awaited, PartialDate submittedOn, SourceDocument document) {

    static final PostSigningReport NOT_COUNTED = new PostSigningReport(null, null, null);

    PostSigningReport submitted(PartialDate on, SourceDocument paper) {
        return new PostSigningReport(awaited, on, paper);
    }

    PostSigningReport awaited(Awaited clock) {
        return new PostSigningReport(clock, submittedOn, document);
    }

    boolean isAwaited() {
        return awaited != null && submittedOn == null;
    }
}
