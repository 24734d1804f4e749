package org.huunghi.notification.officer;

/** Whether a contact point may be used. */
public enum ContactState {
    /** Entered, but nobody has shown yet that it is the officer's: it gets nothing but the code. */
    UNVERIFIED,
    VERIFIED,
    /** The provider says that it does not exist: it gets nothing until it is verified again or replaced. */
    DISABLED
}
