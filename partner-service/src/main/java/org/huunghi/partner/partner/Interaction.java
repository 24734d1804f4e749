package org.huunghi.partner.partner;

import java.util.Objects;

/**
 * Being in touch with a partner once.
 *
 * @param note in the officer's words; it may name people, so it is not published
 */
public record Interaction(InteractionKind kind, PartialDate on, String note) {

    public Interaction {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        note = Nfc.text(note);
    }
}
