package org.huunghi.notification.statistics.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.testkit.Deliveries.event;
import static org.huunghi.testkit.Deliveries.given;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.notification.notification.NotificationRights.Scope;
import org.huunghi.notification.statistics.By;
import org.huunghi.notification.statistics.CountingReports;
import org.huunghi.notification.statistics.Figures;
import org.huunghi.notification.statistics.InMemoryCells;
import org.huunghi.notification.statistics.ReadingStatistics;
import org.huunghi.notification.statistics.Reported;
import org.huunghi.notification.template.Tariff;
import org.huunghi.testkit.Deliveries;
import org.huunghi.testkit.Deliveries.SentEvent;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

/** What is counted of the events that this service itself promises in its contracts. */
class NotificationReportsTest {

    private static final Path EVENTS = Path.of("contracts/notification-events");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    /** Cells, and a topic that is read one record a poll. */
    private static final class Counted {
        private final Clock clock = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
        private final InMemoryCells cells = new InMemoryCells();
        private final List<String> buried = new ArrayList<>();
        private long offset;

        private final Consumer<Message<List<byte[]>>> batches = new NotificationReports()
                .statistics(
                        (record, poison) -> buried.add(poison.code()),
                        new IntakeMetrics(new SimpleMeterRegistry(), clock),
                        new CountingReports(cells, new Tariff(new BigDecimal("800"), "VND"), clock));

        Consumer<Message<byte[]>> records() {
            return message -> batches.accept(new GenericMessage<>(
                    List.of(message.getPayload()),
                    Map.of(
                            KafkaHeaders.RECEIVED_TOPIC, List.of("huunghi.notification.events.v1"),
                            KafkaHeaders.RECEIVED_PARTITION, List.of(4),
                            KafkaHeaders.OFFSET, List.of(offset++),
                            KafkaHeaders.BATCH_CONVERTED_HEADERS, List.of(message.getHeaders()))));
        }

        Map<String, Figures> by(By by) {
            return new ReadingStatistics(cells).read(new Scope(null, null), by, DAY, DAY);
        }
    }

    @Test
    void aMessageThatWasSentTwiceAndFailedIsCountedAsWhatItWas() {
        given(Counted::new, Counted::records)
                .when(
                        golden("queued", 1),
                        golden("deferred", 2),
                        golden("sent", 3),
                        golden("failed", 4),
                        queuedAgain().sequence(5),
                        golden("sent", 6),
                        golden("part-delivered", 7),
                        golden("delivered", 8))
                .then(counted -> {
                    var figures = counted.by(By.UNIT).get("so-nnptnt");
                    assertThat(figures.get(Reported.QUEUED)).isEqualTo(1);
                    assertThat(figures.get(Reported.RESENT)).isEqualTo(1);
                    assertThat(figures.get(Reported.SENT)).isEqualTo(2);
                    assertThat(figures.get(Reported.DELIVERED)).isEqualTo(1);
                    assertThat(figures.get(Reported.FAILED)).isEqualTo(1);
                    assertThat(figures.each(Reported.REFUSED)).isNotEmpty();
                    assertThat(figures.each(Reported.COST)).containsKey("VND");
                    assertThat(counted.by(By.TEMPLATE)).containsOnlyKeys("task.overdue.sms");
                    assertThat(counted.by(By.PROVIDER)).containsOnlyKeys("smpp");
                    assertThat(counted.buried).isEmpty();
                });
    }

    @Test
    void aTestIsNotCounted() {
        given(Counted::new, Counted::records).when(queued("""
                        {"change":{"round":0},"state":{"occasion":"task.overdue","unit":"so-y-te","channel":"SMS",
                         "test":true}}""")).then(counted -> assertThat(counted.by(By.CHANNEL))
                .isEmpty());
    }

    @Test
    void whatIsNoReportIsADeadLetterAndHoldsNothingUp() {
        given(Counted::new, Counted::records)
                .when(queued("{\"state\":{\"unit\":\"so-y-te\"}}").of("broken"), golden("queued", 1))
                .then(counted -> {
                    assertThat(counted.buried).containsOnly("unreadable-data");
                    assertThat(counted.by(By.CHANNEL)).containsOnlyKeys("SMS");
                });
    }

    private static SentEvent golden(String name, long sequence) {
        return Deliveries.golden(EVENTS.resolve(name + ".v1.json")).sequence(sequence);
    }

    private static SentEvent queuedAgain() {
        var first = golden("queued", 1);
        return first.data(first.data().replace("\"round\":0", "\"round\":1"));
    }

    private static SentEvent queued(String data) {
        return event("org.huunghi.notification.queued.v1").of("n-1").data(data);
    }
}
