package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sends what becomes due in a {@link World}, without providers. */
final class SendingOnTime {

    private static final Handover TAKEN = new Handover(null, "content", List.of("m-1"), null);

    private final InMemoryNotifications notifications;
    private final Clock clock;
    private final CallingOnTime calling;
    private final LastLook look;
    private final Recording recording;

    SendingOnTime(World world, InMemoryNotifications notifications, Tally tally) {
        var worthwhile = new StillWorthwhile(world.tasks());
        this.notifications = notifications;
        this.clock = world.clock();
        this.recording = new Recording(notifications, tally, clock);
        this.calling = new CallingOnTime(
                notifications,
                worthwhile,
                world.choosingAgain(),
                world.telling(),
                world.ladder(),
                recording,
                tally,
                clock);
        this.look = new LastLook(
                worthwhile, world.choosingAgain(), world.hours(), world.queueing(), recording, tally, clock);
    }

    /** When the next one is due. */
    Optional<Instant> nextAt() {
        return notifications.all().stream()
                .filter(n -> n.status() == NotificationStatus.PENDING || n.status() == NotificationStatus.SCHEDULED)
                .map(n -> n.progress().nextAt())
                .min(Comparator.naturalOrder());
    }

    /** For example {@code an EMAIL 24 10:00 task.overdue}: whom, how, on which day of the month and when, and of what. */
    private String line(Notification message) {
        var recipient = message.recipient();
        var local = clock.instant().atZone(World.ZONE);
        var what = message.items().stream()
                .map(item -> item.cause().occasion().code())
                .toList();
        return "%s %s %02d %s %s"
                .formatted(
                        recipient.officer() == null ? "mailbox" : recipient.officer(),
                        message.channel(),
                        local.getDayOfMonth(),
                        local.toLocalTime().withSecond(0).withNano(0),
                        String.join("+", what));
    }

    /** Sends what is due by now; answers a line for each. */
    List<String> send() {
        calling.call();
        return notifications.all().stream()
                .filter(n -> n.status() == NotificationStatus.PENDING
                        && !n.progress().nextAt().isAfter(clock.instant()))
                .map(Notification::id)
                .toList()
                .stream()
                .flatMap(id -> send(id).stream())
                .toList();
    }

    private Optional<String> send(String id) {
        var found = notifications.find(id).orElseThrow();
        if (!look.isStillRight(found)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var message = look.worthTelling(found.aggregate());
        return recording.record(found, n -> n.claim(now, now.plusSeconds(60))).map(claimed -> {
            recording.record(claimed, n -> n.handOver(TAKEN, 0, now));
            return line(message);
        });
    }
}
