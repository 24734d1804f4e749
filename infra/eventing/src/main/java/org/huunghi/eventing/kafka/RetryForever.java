package org.huunghi.eventing.kafka;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Delivers a record that could not be consumed again, for as long as it takes. The defaults give up after ten attempts
 * or at once, depending on the exception, and skip the record: a store that is down for a minute would cost events.
 */
public final class RetryForever implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> {

    private static final Logger LOG = LoggerFactory.getLogger(RetryForever.class);

    private final Duration first;
    private final Duration longest;
    private final Consumer<String> retried;

    /**
     * @param first pause before the second attempt, doubled at each further one
     * @param longest bound of the pause; well below {@code max.poll.interval.ms}, or the group takes the partition away
     * @param retried told the topic of every record that has to be delivered again
     */
    public RetryForever(Duration first, Duration longest, Consumer<String> retried) {
        this.first = first;
        this.longest = longest;
        this.retried = retried;
    }

    @Override
    public void configure(AbstractMessageListenerContainer<?, ?> container, String destination, String group) {
        container.setCommonErrorHandler(errorHandler());
        // A poll loop never lets go of its carrier for long, so a virtual thread would gain nothing and pin one.
        container.getContainerProperties().setListenerTaskExecutor(new SimpleAsyncTaskExecutor("events-"));
    }

    private DefaultErrorHandler errorHandler() {
        var backOff = new ExponentialBackOff(first.toMillis(), 2);
        backOff.setMaxInterval(longest.toMillis());
        var handler = new DefaultErrorHandler(RetryForever::neverSkip, backOff);
        handler.setClassifications(Map.of(), true);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setRetryListeners((record, failure, attempt) -> note(record, failure, attempt));
        return handler;
    }

    private static void neverSkip(ConsumerRecord<?, ?> record, Exception failure) {
        throw new IllegalStateException("a record may not be skipped", failure);
    }

    /** The message of a failure may quote what the record holds, so the log gets its kind only. */
    private void note(ConsumerRecord<?, ?> record, Exception failure, int attempt) {
        retried.accept(record.topic());
        LOG.warn(
                "{}-{}@{} is not consumed yet, attempt {}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                attempt,
                rootOf(failure).getClass().getName());
        LOG.debug("why it is not consumed", failure);
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
