package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.task.TaskSamples.NOW;
import static org.huunghi.agreement.task.TaskSamples.TODAY;
import static org.huunghi.agreement.task.TaskSamples.aTask;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.clock.SweepingTimers;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.kafka.EventPublisher;
import org.huunghi.eventing.outbox.OutboxRelay;
import org.huunghi.eventing.outbox.RelaySettings;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three instances over one store sweep at once, after a pause of ten days, and an outsider reads the topic. */
class ThreeInstancesTest {

    private static final String TOPIC = "huunghi.task.events.v1";
    private static final int TASKS = 100;
    private static final Instant LATE = Due.on(TODAY).end().plus(Duration.ofDays(10));
    private static final Attribution OFFICE = Attribution.of(new Actor("van-phong", "van-phong-ubnd", Set.of()), NOW);
    private static final Map<String, Object> BROKER =
            Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers());

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final String run = UUID.randomUUID().toString();

    /** One instance: its rooms, and the relay that brings its events to the broker. */
    private record Instance(Tasks tasks, OutboxRelay relay, EventPublisher publisher) implements AutoCloseable {

        static Instance over(MongoClient client, String database) {
            var publisher = new EventPublisher(BROKER);
            var relay =
                    new OutboxRelay(publisher, Clock.systemUTC(), RelaySettings.defaults(), new SimpleMeterRegistry());
            var rooms = new Rooms(client, database, relay);
            relay.start(rooms::outboxes);
            return new Instance(rooms.tasks(), relay, publisher);
        }

        int sweep(CyclicBarrier start) throws Exception {
            start.await(20, TimeUnit.SECONDS);
            var clock = Clock.fixed(LATE, ZoneOffset.UTC);
            return new SweepingTimers(List.of(new TaskTimers(tasks)), clock)
                    .sweep(() -> true)
                    .told();
        }

        @Override
        public void close() {
            relay.close();
            publisher.close();
        }
    }

    @Test
    void everyThingIsToldOnceOnTheTopic() throws Exception {
        createTopic();
        try (var client = indexes.client();
                var one = Instance.over(client, run);
                var two = Instance.over(client, run);
                var three = Instance.over(client, run)) {
            IntStream.range(0, TASKS).forEach(i -> one.tasks().add(assigned(run + "/" + i), OFFICE));

            var told = sweepAtOnce(one, two, three);

            // Overdue, and of the reminders that were missed the latest one.
            assertThat(told).isEqualTo(2 * TASKS);
            assertThat(read(3 * TASKS)).hasSize(TASKS).allSatisfy((task, events) -> assertThat(events)
                    .containsExactly(
                            task + ":1 org.huunghi.task.assigned.v1",
                            task + ":2 org.huunghi.task.overdue.v1",
                            task + ":3 org.huunghi.task.overdue-reminder.v1"));
        }
    }

    private static int sweepAtOnce(Instance... instances) throws Exception {
        var start = new CyclicBarrier(instances.length);
        try (var sweepers = Executors.newFixedThreadPool(instances.length)) {
            var running = Stream.of(instances)
                    .map(instance -> sweepers.submit(() -> instance.sweep(start)))
                    .toList();
            var told = 0;
            for (var sweeper : running) {
                told += sweeper.get(60, TimeUnit.SECONDS);
            }
            return told;
        }
    }

    /** Ids and types of all events of this run's tasks, once there are so many; a copy sent again has the same id. */
    private Map<String, Set<String>> read(int count) {
        var events = new TreeMap<String, Set<String>>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", BROKER.get("bootstrap.servers"), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList());
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().startsWith(run)) {
                        events.computeIfAbsent(record.key(), task -> new TreeSet<>())
                                .add(header(record, "ce_id") + " " + header(record, "ce_type"));
                    }
                });
                return events.values().stream().mapToInt(Set::size).sum() >= count;
            });
        }
        return events;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void createTopic() throws Exception {
        try (var admin = Admin.create(BROKER)) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.empty(), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(TopicExistsException.class);
        }
    }

    private static Accepted<Task, TaskEvent, TaskRejection> assigned(String id) {
        var task = new TaskCopy(aTask().called(id).due(TODAY).in(TaskStatus.ACCEPTED, NOW))
                .coordinations(part -> part.on(null))
                .task();
        return new Accepted<>(task, List.of(new TaskEvent.Assigned()));
    }
}
