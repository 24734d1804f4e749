package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.SourceDocument;

/**
 * A line of the agreement's log: what was done about it, on which date and paper.
 *
 * @param document {@code null} when there is none, as with a re-affirmation in talks
 */
public record AgreementAction(Kind kind, PartialDate on, SourceDocument document, String note) {

    /** What can be done about an agreement. */
    public enum Kind {
        SIGNED,
        REPORTED,
        ENTERED_INTO_FORCE,
        AMENDED,
        EXTENDED,
        /** Said again, without a new text. */
        REAFFIRMED,
        /** Gone on by its own clause. */
        RENEWED,
        /** A visit, an exchange, a training: cooperation going on. */
        ACTIVITY,
        SUSPENDED,
        RESUMED,
        INHERITED,
        KEPT,
        EXPIRED,
        TERMINATED,
        REPLACED
    }
}
