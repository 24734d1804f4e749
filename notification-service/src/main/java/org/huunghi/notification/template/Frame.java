package org.huunghi.notification.template;

import java.util.Objects;
import org.huunghi.notification.officer.Language;

/**
 * What the frame around an email says.
 *
 * @param reason why the recipient got it
 * @param link to the record that it is about, or {@code null}
 * @param unsubscription where the recipient can turn the kinds in it off, {@code null} where that is not allowed
 * @param several whether these are several kinds
 */
public record Frame(Language language, Reason reason, String link, String unsubscription, boolean several) {

    /** Why somebody is written to. */
    public enum Reason {
        FOCAL_POINT,
        /** Named by the unit for the very task. */
        APPOINTED,
        DIVISION_HEAD,
        DIRECTOR,
        PPC_OFFICE_DESK,
        /** In the place of somebody who is away. */
        DEPUTY,
        FOLLOWER,
        ANNOUNCEMENT,
        /** Asked for it. */
        CODE,
        /** The unit's mailbox, because nobody there could be told. */
        MAILBOX,
        NAMED
    }

    public Frame {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(reason, "reason");
    }

    /** Around an email of one kind. */
    public Frame(Language language, Reason reason, String link, String unsubscription) {
        this(language, reason, link, unsubscription, false);
    }
}
