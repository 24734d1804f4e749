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

    /** These contacts after what was given anew for an officer. */
    Contacts with(Reach given, String officer, ContactSeal seal) {
        return new Contacts(
                next(email, given.email(), officer, Channel.EMAIL, seal),
                next(phone, given.phone(), officer, Channel.SMS, seal));
    }

    private static ContactPoint next(
            ContactPoint before, String given, String officer, Channel channel, ContactSeal seal) {
        if (given == null) {
            return before;
        }
        if (given.isEmpty()) {
            return null;
        }
        return new ContactPoint(seal.seal(given, officer, channel), Masking.mask(given, channel));
    }
}
