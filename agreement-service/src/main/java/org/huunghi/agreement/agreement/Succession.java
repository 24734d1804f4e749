package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import org.huunghi.eventing.SourceDocument;

/**
 * A unit of ours that signed is gone and another has taken over from it.
 *
 * @param on first day of the heir in its place, {@code null} when it is not known
 * @param legalBasis the decree by which the heir inherits
 */
public record Succession(String from, String to, LocalDate on, SourceDocument legalBasis, Stage stage) {

    /** How far the heir has come with what it inherits. */
    public enum Stage {
        /** Found by the platform, to be confirmed by the chair. */
        PROPOSED,
        /** Confirmed, to be decided on. */
        INHERITED,
        KEPT,
        TERMINATED,
        REPLACED,
        /** The agreement came to its end before anybody confirmed. */
        LAPSED
    }

    static Succession proposed(String from, String to, LocalDate on, SourceDocument legalBasis) {
        return new Succession(from, to, on, legalBasis, Stage.PROPOSED);
    }

    boolean isIn(Stage asked) {
        return stage == asked;
    }

    Succession to(Stage next) {
        return new Succession(from, to, on, legalBasis, next);
    }
}
