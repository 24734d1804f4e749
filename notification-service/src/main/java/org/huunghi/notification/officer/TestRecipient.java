package org.huunghi.notification.officer;

import java.util.Arrays;
import java.util.Optional;

/**
 * Addresses and numbers that are answered for like real ones and reach nobody: neither the domain nor the numbers can ever
 * belong to anybody.
 */
public enum TestRecipient {
    DELIVERED("delivered@test.invalid", "+84000000001"),
    /** Never taken, as a full mailbox or a telephone that is off. */
    TEMPORARY_FAILURE("temporary-failure@test.invalid", "+84000000002"),
    /** Taken, and then come back for good. */
    PERMANENT_FAILURE("permanent-failure@test.invalid", "+84000000003"),
    /** Refused by the provider, whoever it is for. */
    TECHNICAL_FAILURE("technical-failure@test.invalid", "+84000000004");

    private final String email;
    private final String phone;

    TestRecipient(String email, String phone) {
        this.email = email;
        this.phone = phone;
    }

    public String on(Channel channel) {
        return channel == Channel.EMAIL ? email : phone;
    }

    /** Which one is meant, empty for a real one. */
    public static Optional<TestRecipient> of(String address) {
        return Arrays.stream(values())
                .filter(test -> test.email.equalsIgnoreCase(address) || test.phone.equals(address))
                .findFirst();
    }
}
