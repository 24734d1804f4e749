package org.huunghi.local.launcher;

/** Something the person at the keyboard can mend; the message is one line that says what to do. */
final class Trouble extends RuntimeException {
    Trouble(String line) {
        super(line, null, false, false);
    }
}
