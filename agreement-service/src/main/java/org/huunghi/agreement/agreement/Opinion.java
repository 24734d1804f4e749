package org.huunghi.agreement.agreement;

import java.time.Instant;
import java.time.LocalDate;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.eventing.SourceDocument;

/**
 * One consultee, the clock it has to answer by and what it has answered.
 *
 * @param awaited each consultee has a clock of its own; {@code null} when the law set none
 * @param agrees {@code null} until it has answered
 * @param document the letter it answered by, or {@code null}
 */
public record Opinion(
        Consultee consultee, Awaited awaited, Boolean agrees, String note, SourceDocument document, Instant at) {

    static Opinion asked(Consultee consultee, Deadline answerBy) {
        return new Opinion(consultee, answerBy == null ? null : Awaited.by(answerBy), null, null, null, null);
    }

    Opinion answered(boolean agrees, String note, SourceDocument document, Instant at) {
        return new Opinion(consultee, awaited, agrees, note, document, at);
    }

    Opinion awaited(Awaited clock) {
        return new Opinion(consultee, clock, agrees, note, document, at);
    }

    boolean isOf(String code) {
        return consultee.code().equals(code);
    }

    boolean isMissing() {
        return agrees == null;
    }

    /** Has let its time pass without a word. */
    boolean isSilentOn(LocalDate day) {
        return isMissing() && awaited != null && awaited.isPastOn(day);
    }

    boolean disagrees() {
        return Boolean.FALSE.equals(agrees);
    }
}
