package org.huunghi.notification.notification;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.inbox.EventIntake;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.huunghi.eventing.inbox.RecordIntake;
import org.huunghi.notification.known.KnownCalendar;
import org.huunghi.notification.known.KnownMerger;
import org.huunghi.notification.known.KnownMergers;
import org.huunghi.notification.known.KnownSubscriptions;
import org.huunghi.notification.known.KnownTasks;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.known.Mergers;
import org.huunghi.notification.known.Provinces;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.InMemoryOfficers;
import org.huunghi.notification.officer.Preference;
import org.huunghi.notification.policy.InMemoryUnitPolicies;

/** What an event meets when it comes in, without a store and without providers, and what then leaves as time goes by. */
public final class World {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Duration WEEK = Duration.ofDays(7);

    /** A Saturday morning in which nobody rests, unless a test says otherwise. */
    private Instant now = Instant.parse("2026-11-21T03:00:01Z");

    private Hours.Rest rest = new Hours.Rest(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false, LocalTime.of(8, 0));
    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final InMemoryUnitPolicies policies = new InMemoryUnitPolicies();
    private final InMemoryNews known = new InMemoryNews();
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> buried = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private int mostInAnHour;

    private final Clock clock = ((InstantSource) () -> now).withZone(ZONE);

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

    /** From now on the officer has these messages in the digest. */
    public World wishingTheDigest(String id) {
        var digest = new Preference(Preference.ANY, Channel.EMAIL, Choice.DIGEST);
        officers.arrange(id, List.of(), List.of(digest));
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
        known.calendar(new KnownCalendar("2026", Set.of(off), Set.of(worked)));
        return this;
    }

    public World withUnit(KnownUnit unit) {
        known.unit(unit);
        return this;
    }

    public World withFollower(String account, String unit, String target) {
        known.follower(account, unit, target);
        return this;
    }

    public KnownTasks tasks() {
        return known.tasks();
    }

    public KnownUnits units() {
        return known.units();
    }

    public World withMerger(String partner, String survivor) {
        known.mergers().learn(1, new KnownMerger(partner, survivor));
        return this;
    }

    public KnownMergers knownMergers() {
        return known.mergers();
    }

    public Mergers mergers() {
        return new Mergers(known.mergers());
    }

    public KnownSubscriptions subscriptions() {
        return known.subscriptions();
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
        return new Hours(known.calendars(), rest, ZONE);
    }

    ChoosingRecipients choosing() {
        return new ChoosingRecipients(officers, units(), policies, hours(), clock);
    }

    ChoosingAgain choosingAgain() {
        return new ChoosingAgain(choosing(), tasks(), policies, officers, hours(), clock);
    }

    Queueing queueing() {
        return new Queueing(
                notifications,
                new ClosedPostroom(),
                tally,
                new Worthwhile(WEEK, WEEK, Duration.ofMinutes(15)),
                Duration.ofMinutes(2),
                new RecipientPace(mostInAnHour, Duration.ofHours(1), hours(), notifications),
                new Provinces(units()),
                new Trials(officers, policies, false),
                clock);
    }

    Telling telling() {
        var wishes = new Wishes(
                officers,
                (unit, occasion, channel) -> policies.of(unit).aggregate().isMandatory(occasion, channel));
        var slots = new Slots(hours(), Duration.ofMinutes(10));
        var toldBefore = new ToldBefore(notifications, slots);
        return new Telling(choosing(), wishes, slots, toldBefore, queueing(), tally);
    }

    Ladder ladder() {
        return new Ladder(hours(), queueing());
    }

    /** Announces by the shipped words. */
    public Announcing announcing() {
        var slots = new Slots(hours(), Duration.ofMinutes(10));
        return new Announcing(new ShippedOnly(), new TitleOnly(), slots, queueing(), tally, clock);
    }

    public NotifyingUnits notifying() {
        return new NotifyingUnits(telling(), ladder());
    }

    /** Lets this time go by and sends what becomes due, in its order. */
    World pass(Duration time) {
        var end = now.plus(time);
        var sending = new SendingOnTime(this, notifications, tally);
        for (var next = sending.nextAt(); next.isPresent() && !next.get().isAfter(end); next = sending.nextAt()) {
            now = next.get().isAfter(now) ? next.get() : now;
            sent.addAll(sending.send());
        }
        now = end;
        return this;
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
