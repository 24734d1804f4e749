package org.huunghi.notification.notification;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.RecordIntake;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.InMemoryOfficers;

/** What an event meets when it comes in, without a store and without providers. */
public final class World {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:01Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> buried = new ArrayList<>();

    private final Tally tally = new Tally() {
        @Override
        public void count(Channel channel, NotificationStatus outcome) {
            if (outcome == NotificationStatus.UNROUTED) {
                alarms.add(channel + " " + outcome);
            }
        }

        @Override
        public void nobodyToTell(String unit, String event) {
            alarms.add("nobody in " + unit);
        }
    };

    private final KnownUnits units = new KnownUnits() {
        @Override
        public Optional<KnownUnit> find(String code) {
            return Optional.empty();
        }

        @Override
        public boolean learn(long sequence, KnownUnit unit) {
            return false;
        }
    };

    public World withFocalPoint(String id, String unit) {
        officers.put(id, unit, Duty.FOCAL_POINT);
        return this;
    }

    public EventIntake intake() {
        return new RecordIntake(
                (record, poison) -> buried.add(poison.code()), new IntakeMetrics(new SimpleMeterRegistry(), clock));
    }

    public NotifyingUnits notifying() {
        var week = Duration.ofDays(7);
        var queueing = new Queueing(
                notifications, new ClosedPostroom(), tally, new Worthwhile(week, week), Duration.ofMinutes(2), clock);
        return new NotifyingUnits(new ChoosingRecipients(officers, units), queueing, tally);
    }

    public List<Notification> notifications() {
        return notifications.all();
    }

    /** Whom they are for and on which channel, in no order. */
    public List<String> told() {
        return notifications.all().stream()
                .map(n -> n.status() + " " + n.recipient().unit() + " "
                        + n.recipient().officer() + " " + n.channel())
                .toList();
    }

    public List<String> alarms() {
        return alarms;
    }

    public List<String> buried() {
        return buried;
    }
}
