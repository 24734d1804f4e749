package org.huunghi.notification.officer;

/** A seal that a test can see through: the text backwards, bound to its officer and channel. */
public final class ReversingSeal implements ContactSeal {

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public String seal(String plain, String officer, Channel channel) {
        return officer + channel + new StringBuilder(plain).reverse();
    }

    @Override
    public String open(String sealed, String officer, Channel channel) {
        var bound = officer + channel;
        if (!sealed.startsWith(bound)) {
            throw new SealBroken("another's");
        }
        return new StringBuilder(sealed.substring(bound.length())).reverse().toString();
    }

    @Override
    public String mark(String plain, String officer, Channel channel) {
        return "mark of " + seal(plain, officer, channel);
    }
}
