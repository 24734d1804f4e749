package org.huunghi.notification.officer;

/**
 * How one officer is reached; a channel without a contact point is {@code null}.
 *
 * @param email sealed email address
 * @param phone sealed phone number
 */
public record Contacts(ContactPoint email, ContactPoint phone) {

    static final Contacts NONE = new Contacts(null, null);

    public ContactPoint on(Channel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case SMS -> phone;
        };
    }

    public boolean isEmpty() {
        return email == null && phone == null;
    }

    public boolean reach(Channel channel) {
        return on(channel) != null && on(channel).isUsable();
    }

    Contacts with(Channel channel, ContactPoint next) {
        return switch (channel) {
            case EMAIL -> new Contacts(next, phone);
            case SMS -> new Contacts(email, next);
        };
    }

    /** These contacts after what was given anew for an officer. */
    Contacts with(Reach given, String officer, ContactSeal seal) {
        return new Contacts(
                next(email, given.email(), given.vouched(), officer, Channel.EMAIL, seal),
                next(phone, given.phone(), given.vouched(), officer, Channel.SMS, seal));
    }

    private static ContactPoint next(
            ContactPoint before, String given, boolean vouched, String officer, Channel channel, ContactSeal seal) {
        if (given == null) {
            return before;
        }
        if (given.isEmpty()) {
            return null;
        }
        return !vouched && isSame(before, given, officer, channel, seal)
                ? before
                : ContactPoint.seal(given, officer, channel, seal, vouched);
    }

    /** Whoever sends the same address again has not to verify it again. */
    private static boolean isSame(
            ContactPoint before, String given, String officer, Channel channel, ContactSeal seal) {
        try {
            return before != null
                    && seal.open(before.sealed(), officer, channel).equals(given);
        } catch (ContactSeal.SealBroken unreadable) {
            return false;
        }
    }
}
