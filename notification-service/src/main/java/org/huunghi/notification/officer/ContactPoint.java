package org.huunghi.notification.officer;

import java.util.Objects;

/**
 * An email address or a phone number as it is kept and carried: sealed, beside the masked form that everybody may see.
 * The plain form exists only while a message is handed to its provider or shown to somebody who may see it.
 *
 * @param verification the code that was sent to it last, {@code null} when there is none or it was entered
 * @param fault the provider's code for why it was disabled, or {@code null}
 * @param test whether it can never be anybody's
 */
public record ContactPoint(
        String sealed, String masked, ContactState state, Verification verification, String fault, Boolean test) {

    public ContactPoint {
        Objects.requireNonNull(sealed, "sealed");
        Objects.requireNonNull(masked, "masked");
        // Those that were entered before there were codes have been in use ever since.
        state = state == null ? ContactState.VERIFIED : state;
        test = test != null && test;
    }

    /**
     * @param vouched whether somebody who may do so says that it is the right one
     */
    public static ContactPoint entered(String sealed, String masked, boolean vouched) {
        return entered(sealed, masked, vouched, false);
    }

    private static ContactPoint entered(String sealed, String masked, boolean vouched, boolean test) {
        var state = vouched ? ContactState.VERIFIED : ContactState.UNVERIFIED;
        return new ContactPoint(sealed, masked, state, null, null, test);
    }

    /** Seals what is given in the plain, as its owner's. */
    public static ContactPoint seal(String plain, String owner, Channel channel, ContactSeal seal, boolean vouched) {
        var test = TestRecipient.of(plain).isPresent();
        return entered(seal.seal(plain, owner, channel), Masking.mask(plain, channel), vouched, test);
    }

    public boolean isUsable() {
        return state == ContactState.VERIFIED;
    }

    ContactPoint with(Verification next) {
        return new ContactPoint(sealed, masked, state, next, fault, test);
    }

    ContactPoint verified() {
        return new ContactPoint(sealed, masked, ContactState.VERIFIED, null, null, test);
    }

    public ContactPoint disabled(String why) {
        return new ContactPoint(sealed, masked, ContactState.DISABLED, null, why, test);
    }

    @Override
    public String toString() {
        return masked + ' ' + state;
    }
}
