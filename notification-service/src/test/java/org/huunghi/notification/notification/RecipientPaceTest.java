package org.huunghi.notification.notification;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Occasion;
import org.junit.jupiter.api.Test;

class RecipientPaceTest {

    private static final Recipient AN = Recipient.named("an", "so-y-te", null);
    private static final Recipient BINH = Recipient.named("binh", "so-y-te", null);

    private final World world = new World().withAtMost(3).at(LocalDateTime.of(2026, 11, 24, 10, 20));
    private final List<Queueing> instances = List.of(world.queueing(), world.queueing(), world.queueing());

    @Test
    void instancesThatKnowNothingOfEachOtherKeepTheLimitTogetherAndLoseNothing() {
        var queued = IntStream.range(0, 20)
                .filter(n -> queue(instances.get(n % 3), "task-" + n, AN))
                .count();

        assertThat(queued).isEqualTo(20);
        var perHour = world.notifications().stream().collect(groupingBy(n -> hourOf(n), TreeMap::new, counting()));
        assertThat(perHour.values()).containsExactly(3L, 3L, 3L, 3L, 3L, 3L, 2L);
        assertThat(perHour.firstKey()).isEqualTo(at(24, 10));
        assertThat(perHour.lastKey()).isEqualTo(at(24, 16));
    }

    @Test
    void anEventThatIsReadAgainTakesNoTurn() {
        for (var time = 0; time < 5; time++) {
            queue(instances.get(time % 3), "task-1", AN);
        }
        queue(instances.getFirst(), "task-2", AN);
        queue(instances.getLast(), "task-3", AN);

        assertThat(world.notifications()).hasSize(3).allMatch(n -> hourOf(n).equals(at(24, 10)));
    }

    @Test
    void oneIsNotSlowedDownByAnother() {
        IntStream.range(0, 3).forEach(n -> queue(instances.getFirst(), "task-" + n, AN));
        queue(instances.getFirst(), "task-9", BINH);

        assertThat(world.notifications()).allMatch(n -> hourOf(n).equals(at(24, 10)));
    }

    @Test
    void whatIsBeyondTheEveningsLimitWaitsForTheMorning() {
        world.resting().at(LocalDateTime.of(2026, 11, 24, 20, 30));
        var queueing = world.queueing();

        IntStream.range(0, 5).forEach(n -> queue(queueing, "task-" + n, AN));

        assertThat(world.notifications().stream().map(RecipientPaceTest::hourOf))
                .containsExactly(at(24, 20), at(24, 20), at(24, 20), at(25, 7), at(25, 7));
    }

    @Test
    void withoutALimitNobodyWaits() {
        var queueing = new World().at(LocalDateTime.of(2026, 11, 24, 10, 20)).queueing();

        assertThat(IntStream.range(0, 50).allMatch(n -> queue(queueing, "task-" + n, AN)))
                .isTrue();
    }

    private boolean queue(Queueing instance, String task, Recipient recipient) {
        var cause = new Cause(
                task + ":1", Occasion.TASK_ASSIGNED, task, world.clock().instant(), null, null);
        var letter = new Letter(cause, recipient, Channel.EMAIL, Given.FACTS);
        return instance.queue(letter, List.of(Slots.own(letter, cause.at()).inTurn()));
    }

    private static Instant hourOf(Notification notification) {
        return notification.progress().nextAt().truncatedTo(ChronoUnit.HOURS);
    }

    private static Instant at(int day, int hour) {
        return LocalDateTime.of(2026, 11, day, 0, 0)
                .with(LocalTime.of(hour, 0))
                .atZone(World.ZONE)
                .toInstant();
    }
}
