package org.huunghi.local.part;

/** A part cannot start or go on; the message is one line that says what to do about it. */
public final class PartFailure extends RuntimeException {
    public PartFailure(String message) {
        super(message);
    }

    public PartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
