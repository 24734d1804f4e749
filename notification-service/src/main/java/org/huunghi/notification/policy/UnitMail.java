package org.huunghi.notification.policy;

/** What units are told about how they are told. */
public interface UnitMail {

    /** Tells somebody of the unit that its mailbox takes nothing any more. */
    void mailboxDisabled(UnitPolicy policy);
}
