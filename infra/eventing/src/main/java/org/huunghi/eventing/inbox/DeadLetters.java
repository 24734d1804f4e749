package org.huunghi.eventing.inbox;

/** Where poison goes. */
public interface DeadLetters {

    /**
     * Returns when the broker has it for certain; only then may the record count as consumed.
     *
     * @throws RuntimeException when that is not certain, so that the record is delivered again
     */
    void bury(ConsumedRecord record, Poison poison);
}
