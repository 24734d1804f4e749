package org.huunghi.agreement.task.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.testkit.Deliveries.event;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huunghi.agreement.Rooms;
import org.huunghi.agreement.task.HandingOver;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.testkit.Deliveries.SentEvent;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

class TaskNewsTest {

    private static final String LINKED = "{\"change\":{},\"state\":{\"agreement\":\"a-1\"}}";

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private final MongoClient client = indexes.client();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress-reported", "coordination-answered", "part-finished", "submitted", "completed"})
    void workOnATaskIsToldOfToItsAgreement(String type) {
        hear(task(type, "t-1").data(LINKED), task(type, "t-2").data("{\"state\":{}}"), task(type, "t-3"));

        assertThat(told).containsExactly("t-1 a-1 2026-01-05");
    }

    @Test
    void whatIsDoneForAnAgreementOnOneDayIsToldOnceAPoll() {
        var events = Stream.of("t-1", "t-2", "t-1")
                .map(task -> task("progress-reported", task).data(LINKED))
                .toArray(SentEvent[]::new);

        hear(events);
        hear(events);

        assertThat(told).containsExactly("t-1 a-1 2026-01-05", "t-1 a-1 2026-01-05");
    }

    @Test
    void whatOnlyTimeDoesIsNoWork() {
        hear(task("overdue", "t-1").data(LINKED), task("due-soon", "t-1").data(LINKED));

        assertThat(told).isEmpty();
    }

    private static SentEvent task(String type, String id) {
        return event("org.huunghi.task." + type + ".v1").of(id);
    }

    private void hear(SentEvent... events) {
        var tasks = new Rooms(client, TestStore.freshDatabase(), (outbox, id, pending, created) -> {}).tasks();
        var metrics = new IntakeMetrics(new SimpleMeterRegistry(), Clock.systemUTC());
        new TaskNews()
                .ownTasks(
                        (record, poison) -> {
                            throw new AssertionError(poison);
                        },
                        metrics,
                        new HandingOver(tasks, null, Clock.systemUTC()),
                        (task, agreement, on) -> told.add(task + " " + agreement + " " + on))
                .accept(poll(events));
    }

    private static Message<List<byte[]>> poll(SentEvent... events) {
        var all = List.of(events);
        return new GenericMessage<>(
                all.stream()
                        .map(event -> event.data().getBytes(StandardCharsets.UTF_8))
                        .toList(),
                Map.of(
                        KafkaHeaders.RECEIVED_TOPIC,
                        Collections.nCopies(all.size(), "huunghi.task.events.v1"),
                        KafkaHeaders.RECEIVED_PARTITION,
                        Collections.nCopies(all.size(), 0),
                        KafkaHeaders.OFFSET,
                        Collections.nCopies(all.size(), 0L),
                        KafkaHeaders.RECEIVED_KEY,
                        all.stream().map(SentEvent::subject).toList(),
                        KafkaHeaders.BATCH_CONVERTED_HEADERS,
                        all.stream()
                                .<Map<String, Object>>map(
                                        event -> event.message().getHeaders())
                                .toList()));
    }
}
