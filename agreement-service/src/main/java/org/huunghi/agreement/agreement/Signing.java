package org.huunghi.agreement.agreement;

import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.SourceDocument;

/**
 * How it was signed.
 *
 * @param place {@code null} when it is not known
 * @param signer who signed for us
 * @param authorisation the paper by which the chair let somebody else sign, {@code null} when the chair signed
 * @param effectiveOn when it takes effect, {@code null} when the text leaves that to a later notice
 */
public record Signing(
        PartialDate signedOn, String place, String signer, SourceDocument authorisation, PartialDate effectiveOn) {

    /** Whether the chair's paper was written after somebody else had signed. */
    boolean isAuthorisedTooLate() {
        return authorisation != null
                && authorisation.date() != null
                && authorisation.date().isAfter(signedOn.latest());
    }
}
