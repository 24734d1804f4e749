package org.huunghi.notification.notification;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.RecordIntake;
import org.huunghi.notification.known.KnownCalendar;
import org.huunghi.notification.known.KnownCalendars;
import org.huunghi.notification.known.KnownSubscription;
import org.huunghi.notification.known.KnownSubscriptions;
import org.huunghi.notification.known.KnownTask;
import org.huunghi.notification.known.KnownTasks;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.known.Provinces;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.InMemoryOfficers;
import org.huunghi.notification.policy.InMemoryUnitPolicies;

/** What an event meets when it comes in, without a store and without providers, and what then leaves as time goes by. */
public final class World {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Handover TAKEN = new Handover(null, "content", List.of("m-1"), null);

    /** A Saturday morning in which nobody rests, unless a test says otherwise. */
    private Instant now = Instant.parse("2026-11-21T03:00:01Z");

    private Hours.Rest rest = new Hours.Rest(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false, LocalTime.of(8, 0));
    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final InMemoryUnitPolicies policies = new InMemoryUnitPolicies();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final Map<String, KnownTask> tasks = new HashMap<>();
    private final Map<String, KnownUnit> units = new HashMap<>();
    private final List<KnownSubscription> subscriptions = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> buried = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private int mostInAnHour;
    private KnownCalendar calendar = new KnownCalendar("2026", Set.of(), Set.of());

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

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

    public World withFocalPoint(String id, String unit) {
        officers.put(id, unit, Duty.FOCAL_POINT);
        return this;
    }

    World withAtMost(int inAnHour) {
        mostInAnHour = inAnHour;
        return this;
    }

    /** With the hours that are shipped. */
    World resting() {
        rest = new Hours.Rest(LocalTime.of(21, 0), LocalTime.of(7, 0), true, LocalTime.of(8, 0));
        return this;
    }

    World at(LocalDateTime moment) {
        now = moment.atZone(ZONE).toInstant();
        return this;
    }

    World withDayOff(LocalDate off, LocalDate worked) {
        calendar = new KnownCalendar("2026", Set.of(off), Set.of(worked));
        return this;
    }

    public World withUnit(KnownUnit unit) {
        units.put(unit.code(), unit);
        return this;
    }

    public World withFollower(String account, String unit, String target) {
        subscriptions.add(new KnownSubscription("s-" + subscriptions.size(), account, unit, target, true));
        return this;
    }

    public KnownTasks tasks() {
        return new KnownTasks() {
            @Override
            public Optional<KnownTask> find(String id) {
                return Optional.ofNullable(tasks.get(id));
            }

            @Override
            public boolean learn(long sequence, KnownTask task) {
                return tasks.put(task.id(), task) == null;
            }
        };
    }

    public KnownUnits units() {
        return new KnownUnits() {
            @Override
            public Optional<KnownUnit> find(String code) {
                return Optional.ofNullable(units.get(code));
            }

            @Override
            public boolean learn(long sequence, KnownUnit unit) {
                return units.put(unit.code(), unit) == null;
            }
        };
    }

    public KnownSubscriptions subscriptions() {
        return new KnownSubscriptions() {
            @Override
            public List<KnownSubscription> to(Collection<String> targets) {
                return subscriptions.stream()
                        .filter(subscription -> targets.contains(subscription.target()))
                        .toList();
            }

            @Override
            public boolean learn(long sequence, KnownSubscription subscription) {
                return subscriptions.add(subscription);
            }
        };
    }

    private final class Calendars implements KnownCalendars {
        @Override
        public Optional<KnownCalendar> find(int year) {
            return calendar.year().equals(Integer.toString(year)) ? Optional.of(calendar) : Optional.empty();
        }

        @Override
        public boolean learn(long sequence, KnownCalendar published) {
            calendar = published;
            return true;
        }
    }

    public Clock clock() {
        return clock;
    }

    InMemoryOfficers officers() {
        return officers;
    }

    InMemoryUnitPolicies policies() {
        return policies;
    }

    public EventIntake intake() {
        return new RecordIntake(
                (record, poison) -> buried.add(poison.code()), new IntakeMetrics(new SimpleMeterRegistry(), clock));
    }

    Hours hours() {
        return new Hours(new Calendars(), rest, ZONE);
    }

    ChoosingRecipients choosing() {
        return new ChoosingRecipients(officers, units(), policies, hours(), clock);
    }

    Queueing queueing() {
        return new Queueing(
                notifications,
                new ClosedPostroom(),
                tally,
                new Worthwhile(WEEK, WEEK),
                Duration.ofMinutes(2),
                new RecipientPace(mostInAnHour, Duration.ofHours(1), hours(), notifications),
                new Provinces(units()),
                clock);
    }

    private Telling telling() {
        var wishes = new Wishes(
                officers,
                (unit, occasion, channel) -> policies.of(unit).aggregate().isMandatory(occasion, channel));
        var slots = new Slots(hours(), Duration.ofMinutes(10));
        return new Telling(choosing(), wishes, slots, queueing(), tally);
    }

    private Ladder ladder() {
        return new Ladder(hours(), queueing());
    }

    /** Announces by the shipped words. */
    public Announcing announcing() {
        var slots = new Slots(hours(), Duration.ofMinutes(10));
        return new Announcing(new ShippedOnly(), new TitleOnly(), slots, queueing(), clock);
    }

    public NotifyingUnits notifying() {
        return new NotifyingUnits(telling(), ladder());
    }

    /** Lets this time go by and sends what becomes due, in its order. */
    World pass(Duration time) {
        var end = now.plus(time);
        for (var next = nextAt(); next.isPresent() && !next.get().isAfter(end); next = nextAt()) {
            now = next.get().isAfter(now) ? next.get() : now;
            calling().call();
            notifications.all().stream()
                    .filter(n -> n.status() == NotificationStatus.PENDING
                            && !n.progress().nextAt().isAfter(now))
                    .map(Notification::id)
                    .toList()
                    .forEach(this::send);
        }
        now = end;
        return this;
    }

    private Optional<Instant> nextAt() {
        return notifications.all().stream()
                .filter(n -> n.status() == NotificationStatus.PENDING || n.status() == NotificationStatus.SCHEDULED)
                .map(n -> n.progress().nextAt())
                .min(Comparator.naturalOrder());
    }

    private CallingOnTime calling() {
        return new CallingOnTime(
                notifications, new StillWorthwhile(tasks()), telling(), ladder(), recording(), tally, clock);
    }

    private void send(String id) {
        var look =
                new LastLook(new StillWorthwhile(tasks()), choosing(), hours(), queueing(), recording(), tally, clock);
        var found = notifications.find(id).orElseThrow();
        if (!look.isStillRight(found)) {
            return;
        }
        var message = look.worthTelling(found.aggregate());
        recording().record(found, n -> n.claim(now, now.plusSeconds(60))).ifPresent(claimed -> {
            recording().record(claimed, n -> n.handOver(TAKEN, 0, now));
            sent.add(line(message));
        });
    }

    /** For example {@code an EMAIL 24 10:00 task.overdue}: whom, how, on which day of the month and when, and of what. */
    private String line(Notification message) {
        var recipient = message.recipient();
        var local = now.atZone(ZONE);
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

    private Recording recording() {
        return new Recording(notifications, tally, clock);
    }

    List<String> sent() {
        return sent;
    }

    public List<Notification> notifications() {
        return notifications.all();
    }

    /** Whom they are for and on which channel, in no order; without what waits for a later day. */
    public List<String> told() {
        return notifications.all().stream()
                .filter(n -> n.status() != NotificationStatus.SCHEDULED)
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
