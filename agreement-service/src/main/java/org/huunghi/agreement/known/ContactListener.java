package org.huunghi.agreement.known;

import java.time.LocalDate;

/** Has something to do when somebody of ours was in touch with a partner. */
public interface ContactListener {

    /** May be told again of the same. */
    void met(String partner, LocalDate on);
}
