package org.huunghi.partner.partner;

/** How we were in touch. */
public enum InteractionKind {
    VISIT,
    LETTER,
    EMBASSY_CHANNEL,
    CALL,
    MEETING
}
