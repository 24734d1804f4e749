package org.huunghi.notification.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.notification.RecordingBounce;
import org.huunghi.notification.notification.RecordingReceipt;
import org.huunghi.notification.officer.TestRecipient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A provider that reaches nobody. It answers as real ones do, and says later, by the same ways, what became of a message: a
 * receipt of each part of an SMS, a delivery status of an email.
 */
final class Simulator implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Simulator.class);
    /** Final, and no fault of the address: that one is to be used again. */
    private static final String FOR_GOOD = "5.7.0";

    private static final int MOST_ATTEMPTS = 100;

    private final RecordingReceipt receipts;
    private final RecordingBounce bounces;
    private final Duration pause;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("simulator").factory());

    /**
     * @param pause before it says what became of a message
     */
    Simulator(RecordingReceipt receipts, RecordingBounce bounces, Duration pause) {
        this.receipts = receipts;
        this.bounces = bounces;
        this.pause = pause;
    }

    Answer hand(Message message, TestRecipient recipient) {
        return switch (recipient) {
            case DELIVERED -> taken(message, Optional.empty());
            case PERMANENT_FAILURE -> taken(message, Optional.of("test-undeliverable"));
            case TEMPORARY_FAILURE -> refused(FailureKind.TEMPORARY, "test-temporary-failure");
            case TECHNICAL_FAILURE -> refused(FailureKind.PERMANENT, "test-technical-failure");
        };
    }

    private static Answer refused(FailureKind kind, String code) {
        return new Answer.Refused(kind, code, List.of());
    }

    private Answer taken(Message message, Optional<String> failure) {
        return switch (message) {
            case Message.Email email -> {
                failure.ifPresent(code -> later(() -> {
                    bounces.record(email.id(), FOR_GOOD);
                    return true;
                }));
                yield new Answer.Taken(List.of("test-" + email.id()));
            }
            case Message.Sms sms -> {
                var parts = IntStream.rangeClosed(1, sms.text().parts().size())
                        .mapToObj(part -> "test-" + sms.id() + '-' + part)
                        .toList();
                parts.forEach(part -> later(() -> receipts.receive(part, failure)));
                yield new Answer.Taken(parts);
            }
        };
    }

    /** One more word about a message; false when it comes too early. */
    private interface Word {
        boolean say();
    }

    private void later(Word word) {
        say(word, 1);
    }

    private void say(Word word, int attempt) {
        timer.schedule(
                () -> {
                    if (!isHeard(word) && attempt < MOST_ATTEMPTS) {
                        say(word, attempt + 1);
                    }
                },
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private static boolean isHeard(Word word) {
        try {
            return word.say();
        } catch (RuntimeException storeInTrouble) {
            LOG.debug("a simulated receipt waits for the store", storeInTrouble);
            return false;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
