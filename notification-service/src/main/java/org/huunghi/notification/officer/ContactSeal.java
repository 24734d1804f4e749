package org.huunghi.notification.officer;

/** Seals and opens contact data. What is sealed for one officer and channel cannot be opened as another's. */
public interface ContactSeal {

    /** Whether contact data can be read and written at all. */
    boolean ready();

    String seal(String plain, String officer, Channel channel);

    /**
     * @throws SealBroken when the key is missing, another one, or the sealed text was tampered with
     */
    String open(String sealed, String officer, Channel channel);

    /**
     * Always the same for the same text, officer and channel, and worthless without the key: a code can be recognised by it
     * but not be found out.
     */
    String mark(String plain, String officer, Channel channel);

    /** The contact data cannot be opened; never says what it was. */
    final class SealBroken extends RuntimeException {
        public SealBroken(String reason) {
            super(reason, null, false, false);
        }
    }
}
