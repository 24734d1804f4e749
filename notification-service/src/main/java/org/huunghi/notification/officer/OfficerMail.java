package org.huunghi.notification.officer;

import java.time.Instant;

/** What officers are told about their own entries. */
public interface OfficerMail {

    /**
     * Sends a code to the contact point that it verifies.
     *
     * @param sealedCode opened only while the message is made
     */
    void code(Officer officer, Channel channel, String sealedCode, Instant goodUntil);

    /** Tells the unit that an officer cannot be reached any more. */
    void contactDisabled(Officer officer, Channel channel);
}
