package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.notification.Given.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.notification.RetryPlan.Pace;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.DisablingContactPoint;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.InMemoryOfficers;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerMail;
import org.huunghi.notification.officer.OptOutTokens;
import org.huunghi.notification.officer.ReversingSeal;
import org.huunghi.notification.policy.DisablingMailbox;
import org.huunghi.notification.policy.InMemoryUnitPolicies;
import org.huunghi.notification.template.Rendering;
import org.junit.jupiter.api.BeforeEach;

/** A queue with one SMS for the focal point in it, and a provider that answers as told. */
abstract class SendingDesk {

    static final Duration LEASE = Duration.ofSeconds(60);
    private static final Pace PACE = new Pace(Duration.ofSeconds(10), Duration.ofMinutes(5));

    final InMemoryNotifications notifications = new InMemoryNotifications();
    final InMemoryOfficers officers = new InMemoryOfficers();
    final ScriptedPost post = new ScriptedPost();
    final List<String> tally = new ArrayList<>();

    private final Tally counting = new Tally() {
        @Override
        public void count(Channel channel, NotificationStatus outcome) {
            tally.add(channel + " " + outcome);
        }

        @Override
        public void nobodyToTell(String unit, String event) {
            tally.add("nobody in " + unit);
        }
    };

    Rendering rendering = new TitleOnly();
    Instant now = NOW;
    final RecordingReceipt receipts = new RecordingReceipt(notifications, recording(), movingClock());

    @BeforeEach
    void hanhIsTheFocalPoint() {
        officers.put("hanh", "so-ngoai-vu-ld", Duty.FOCAL_POINT);
        add(Given.queued(Channel.SMS));
    }

    void failsBy(String code) {
        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.FAILED);
        assertThat(now().progress().failure()).isEqualTo(code);
        assertThat(post.handed).isEmpty();
    }

    void add(Notification notification) {
        notifications.add(
                new Accepted<Notification, NotificationEvent, NotificationRejection>(
                        notification, List.of(new NotificationEvent.Queued(0))),
                Attribution.of(Actor.system(), NOW));
    }

    void send() {
        sending().send(notifications.find(now().id()).orElseThrow());
    }

    Notification now() {
        return notifications.all().getFirst();
    }

    /** It goes on with the time of the test. */
    private Clock movingClock() {
        return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    SendingNotification sending() {
        var policies = new InMemoryUnitPolicies();
        var world = new World();
        var choosing = new ChoosingRecipients(officers, world.units(), policies, world.hours(), clock());
        return new SendingNotification(
                new LastLook(
                        new StillWorthwhile(world.tasks()),
                        new ChoosingAgain(choosing, world.tasks(), policies, officers, world.hours(), clock()),
                        world.hours(),
                        world.queueing(),
                        recording(),
                        counting,
                        clock()),
                new ComposingMessage(officers, policies, new ReversingSeal(), scribe(), clock()),
                Map.of(Channel.SMS, post),
                recording(),
                receipts,
                new HardBounces(disabling(), new DisablingMailbox(policies, unit -> {}, clock())),
                new RetryPlan(PACE, PACE, PACE),
                LEASE,
                clock(),
                () -> -1L);
    }

    private DisablingContactPoint disabling() {
        var mail = new OfficerMail() {
            @Override
            public void code(Officer officer, Channel channel, String sealedCode, Instant goodUntil) {
                throw new AssertionError("nobody asked for a code");
            }

            @Override
            public void contactDisabled(Officer officer, Channel channel) {
                tally.add("unit told that " + officer.id() + " has no " + channel);
            }
        };
        return new DisablingContactPoint(officers, mail, clock());
    }

    private Scribe scribe() {
        return new Scribe(
                new ShippedOnly(),
                rendering,
                (email, frame) -> email,
                new Links("https://huunghi.example", ""),
                new OptOutTokens(new ReversingSeal()),
                Duration.ofDays(90),
                clock());
    }

    Recording recording() {
        return new Recording(notifications, counting, clock());
    }

    /** A provider that answers as told. */
    static final class ScriptedPost implements Outlet {

        final Deque<Answer> answers = new ArrayDeque<>();
        final List<Message> handed = new ArrayList<>();
        boolean dies;

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public int capacity() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Handed hand(Message message) {
            handed.add(message);
            if (dies) {
                throw new IllegalStateException("the process is gone");
            }
            return new Handed("smpp", answers.remove());
        }
    }
}
