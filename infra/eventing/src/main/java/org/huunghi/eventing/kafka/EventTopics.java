package org.huunghi.eventing.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the topics that a service writes, in the background and for as long as it takes, so that the service starts
 * without a broker. A topic that is there is left as it is.
 */
public final class EventTopics implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EventTopics.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FOR_EVER = "-1";
    /** A dead letter is its event and the reason: it must fit even when the event was as large as a topic lets in. */
    static final int LARGEST_DEAD_LETTER = 2 * 1024 * 1024;

    private final Supplier<Admin> connect;
    private final List<NewTopic> wanted;
    private final CountDownLatch closed = new CountDownLatch(1);

    public EventTopics(Supplier<Admin> connect, Collection<NewTopic> wanted) {
        this.connect = connect;
        this.wanted = List.copyOf(wanted);
    }

    /**
     * @param published event topics of this service's own aggregates
     * @param consumed event topics that it reads, by consumer group
     */
    public static List<NewTopic> of(
            Collection<String> published, Map<String, ? extends Collection<String>> consumed, int partitions) {
        var topics = new ArrayList<NewTopic>();
        published.forEach(topic -> topics.add(topic(topic, partitions, Map.of())));
        consumed.forEach((group, read) -> read.forEach(topic -> {
            var large = Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_DEAD_LETTER));
            topics.add(topic(EventTopicNames.deadLetters(topic, group), 1, large));
            topics.add(topic(EventTopicNames.replay(topic, group), 1, large));
        }));
        return List.copyOf(topics);
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER);
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(all);
    }

    public void start() {
        if (!wanted.isEmpty()) {
            Thread.ofVirtual().name("event-topics").start(this::createAll);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void createAll() {
        try {
            var told = false;
            while (!created(told)) {
                told = true;
                if (closed.await(TRY_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created(boolean told) throws InterruptedException {
        try (var admin = connect.get()) {
            var existing = admin.listTopics().names().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            var missing = wanted.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            for (var creation : admin.createTopics(missing).values().values()) {
                awaitCreated(creation);
            }
            missing.forEach(topic -> LOG.info("made the topic {}", topic.name()));
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            if (!told) {
                LOG.warn("the topics cannot be made yet, this goes on in the background: {}", e.toString());
            }
            return false;
        }
    }

    /** Another instance may have been faster. */
    private static void awaitCreated(KafkaFuture<Void> creation)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            creation.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }
}
