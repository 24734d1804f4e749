package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huunghi.notification.notification.Given.NOW;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.notification.RetryPlan.Pace;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Contacts;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.InMemoryOfficers;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerStatus;
import org.huunghi.notification.officer.ReversingSeal;
import org.huunghi.notification.policy.InMemoryUnitPolicies;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendingNotificationTest {

    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Pace PACE = new Pace(Duration.ofSeconds(10), Duration.ofMinutes(5));

    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final ScriptedPost post = new ScriptedPost();
    private final List<String> tally = new ArrayList<>();

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

    private Rendering rendering = new TitleOnly();
    private Instant now = NOW;
    private final RecordingReceipt receipts = new RecordingReceipt(notifications, recording(), new MovingClock());

    @BeforeEach
    void hanhIsTheFocalPoint() {
        officers.put("hanh", "so-ngoai-vu-ld", Duty.FOCAL_POINT);
        add(Given.queued(Channel.SMS));
    }

    @Test
    void aMessageIsHandedOverAndItsReferencesAreKept() {
        post.answers.add(new Answer.Taken(List.of("m-1")));

        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.SENT);
        assertThat(now().progress().handover().references()).containsExactly("m-1");
        assertThat(post.handed).singleElement().isInstanceOfSatisfying(Message.Sms.class, sms -> {
            assertThat(sms.to()).isEqualTo("+84912345674");
            assertThat(sms.id()).isEqualTo(now().id());
        });
        assertThat(tally).containsExactly("SMS SENT");
    }

    @Test
    void troubleOnTheWayPutsItBackAndTheNextAttemptGoesOnWithTheRest() {
        post.answers.add(new Answer.Refused(FailureKind.THROTTLED, "smpp-58", List.of("m-1")));
        post.answers.add(new Answer.Taken(List.of("m-1", "m-2")));

        send();
        assertThat(now().status()).isEqualTo(NotificationStatus.PENDING);
        assertThat(now().progress().nextAt()).isEqualTo(NOW.plusSeconds(10));

        send();
        assertThat(post.handed).as("not due yet").hasSize(1);

        now = NOW.plusSeconds(10);
        send();
        assertThat(now().status()).isEqualTo(NotificationStatus.SENT);
        assertThat(((Message.Sms) post.handed.getLast()).taken()).containsExactly("m-1");
    }

    @Test
    void aPermanentRefusalFailsIt() {
        post.answers.add(new Answer.Refused(FailureKind.PERMANENT, "smpp-0b", List.of()));

        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.FAILED);
        assertThat(now().progress().failure()).isEqualTo("smpp-0b");
    }

    @Test
    void whoeverDiesWithAMessageInHandLeavesItToTheNext() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        post.dies = true;

        assertThatThrownBy(this::send).hasMessage("the process is gone");
        assertThat(now().status()).isEqualTo(NotificationStatus.SENDING);

        post.dies = false;
        now = NOW.plus(LEASE);
        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.SENT);
        assertThat(post.handed)
                .extracting(message -> ((Message.Sms) message).id())
                .containsOnly(now().id());
    }

    @Test
    void twoInstancesHandItOverOnce() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        var seenByBoth = notifications.find(now().id()).orElseThrow();

        sending().send(seenByBoth);
        sending().send(seenByBoth);

        assertThat(post.handed).hasSize(1);
    }

    @Test
    void pastItsTimeItIsNotSent() {
        now = NOW.plus(Duration.ofDays(2));

        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.EXPIRED);
        assertThat(post.handed).isEmpty();
    }

    @Test
    void whenTheOfficerLeftAndNobodyIsThereItIsAnAlarm() {
        officers.remove("hanh");

        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.UNROUTED);
        assertThat(tally).containsExactly("nobody in so-ngoai-vu-ld", "SMS UNROUTED");
        assertThat(post.handed).isEmpty();
    }

    @Test
    void anUnverifiedPhoneGetsNothingAndThatIsVisible() {
        officers.unverified("hanh", "+84912345674");

        failsBy("contact-unverified");
    }

    @Test
    void anOfficerWhoWasVerifiedAMomentAgoIsTold() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        var hanh = officers.find("hanh").orElseThrow().aggregate();
        var sending = sending();
        officers.unverified("hanh", "+84912345674");
        sending.send(notifications.find(now().id()).orElseThrow());
        assertThat(now().status()).isEqualTo(NotificationStatus.FAILED);

        officers.put(hanh);
        notifications.forget();
        add(Given.queued(Channel.SMS));
        sending.send(notifications.find(now().id()).orElseThrow());

        assertThat(now().status()).isEqualTo(NotificationStatus.SENT);
    }

    @Test
    void aLanguageThatNobodyWritesIsAVisibleFailure() {
        officers.speaking("hanh", "ko");

        failsBy("language-unknown");
    }

    @Test
    void anOfficerWithoutAPhoneIsAVisibleFailure() {
        var hanh = officers.find("hanh").orElseThrow().aggregate();
        officers.put(new Officer(
                "hanh", hanh.profile(), new Contacts(hanh.contacts().email(), null), OfficerStatus.ACTIVE, null));

        failsBy("no-contact-point");
    }

    @Test
    void aTemplateThatDoesNotRenderIsAVisibleFailure() {
        rendering = new Broken();

        failsBy("template-broken");
    }

    @Test
    void contactDataThatDoesNotOpenWaitsForTheOperator() {
        var hanh = officers.find("hanh").orElseThrow().aggregate();
        var another = officers.put("another", "so-ngoai-vu-ld").contacts();
        officers.put(new Officer("hanh", hanh.profile(), another, OfficerStatus.ACTIVE, null));

        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.PENDING);
        assertThat(now().progress().failure()).isEqualTo("contact-sealed");
    }

    @Test
    void receiptsConfirmTheWholeMessageAndComeTwice() {
        post.answers.add(new Answer.Taken(List.of("m-1", "m-2")));
        send();
        assertThat(receipts.receive("m-2", Optional.empty())).isTrue();
        assertThat(receipts.receive("m-2", Optional.empty())).isTrue();
        assertThat(now().status()).isEqualTo(NotificationStatus.SENT);
        assertThat(receipts.receive("m-1", Optional.empty())).isTrue();

        assertThat(now().status()).isEqualTo(NotificationStatus.DELIVERED);
        assertThat(receipts.receive("m-1", Optional.of("smpp-undeliv"))).isTrue();
        assertThat(now().status()).isEqualTo(NotificationStatus.DELIVERED);
        assertThat(tally).containsExactly("SMS SENT", "SMS DELIVERED");
    }

    @Test
    void aReceiptThatOvertakesItsHandoverIsAskedForAgain() {
        assertThat(receipts.receive("m-1", Optional.empty())).isFalse();
        post.answers.add(new Answer.Taken(List.of("m-1")));

        send();

        assertThat(receipts.receive("m-1", Optional.empty())).isTrue();
        assertThat(now().status()).isEqualTo(NotificationStatus.DELIVERED);
    }

    @Test
    void aReceiptOfWhatWasHandedOverBeforeARestartIsLookedUp() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        send();
        var afterRestart = new RecordingReceipt(notifications, recording(), clock());
        assertThat(afterRestart.receive("m-1", Optional.empty())).isFalse();

        afterRestart.lookUp();

        assertThat(afterRestart.receive("m-1", Optional.empty())).isTrue();
        assertThat(now().status()).isEqualTo(NotificationStatus.DELIVERED);
    }

    @Test
    void aReceiptThatIsNoneOfOursIsTakenAfterAWhile() {
        assertThat(receipts.receive("m-9", Optional.empty())).isFalse();
        assertThat(receipts.receive("m-9", Optional.empty())).isFalse();

        now = NOW.plus(Duration.ofMinutes(2));

        assertThat(receipts.receive("m-9", Optional.empty())).isTrue();
    }

    @Test
    void whatIsInTheOwnHandNeedsNoClaim() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        var inHand = putInHand();

        sending().send(inHand);
        assertThat(post.handed).as("another instance finds it").isEmpty();

        sending().sendInHand(inHand);
        assertThat(notifications.find(inHand.aggregate().id()).orElseThrow().version())
                .isEqualTo(2);
        assertThat(post.handed).hasSize(1);
    }

    @Test
    void aLeaseThatIsWellOnIsRenewedBeforeTheProviderIsCalled() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        var inHand = putInHand();
        now = NOW.plus(LEASE.dividedBy(2));

        sending().sendInHand(inHand);

        assertThat(notifications.find(inHand.aggregate().id()).orElseThrow().version())
                .isEqualTo(3);
        assertThat(post.handed).hasSize(1);
    }

    @Test
    void whatAnotherInstanceTookOverIsLeftToIt() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        var inHand = putInHand();
        now = NOW.plus(LEASE);
        sending().send(inHand);
        assertThat(post.handed).hasSize(1);

        sending().sendInHand(inHand);

        assertThat(post.handed).hasSize(1);
    }

    private Versioned<Notification> putInHand() {
        notifications.forget();
        add(Given.queued(Channel.SMS).inHand(NOW.plus(LEASE)));
        return notifications.find(now().id()).orElseThrow();
    }

    @Test
    void aReceiptThatSaysNoFailsIt() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        send();

        receipts.receive("m-1", Optional.of("smpp-undeliv"));

        assertThat(now().status()).isEqualTo(NotificationStatus.FAILED);
        assertThat(now().progress().failure()).isEqualTo("smpp-undeliv");
    }

    private void failsBy(String code) {
        send();

        assertThat(now().status()).isEqualTo(NotificationStatus.FAILED);
        assertThat(now().progress().failure()).isEqualTo(code);
        assertThat(post.handed).isEmpty();
    }

    private void add(Notification notification) {
        notifications.add(
                new Accepted<Notification, NotificationEvent, NotificationRejection>(
                        notification, List.of(new NotificationEvent.Queued(0))),
                Attribution.of(Actor.system(), NOW));
    }

    private void send() {
        sending().send(notifications.find(now().id()).orElseThrow());
    }

    private Notification now() {
        return notifications.all().getFirst();
    }

    private final class MovingClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private SendingNotification sending() {
        var policies = new InMemoryUnitPolicies();
        var world = new World();
        var choosing = new ChoosingRecipients(officers, world.units(), policies, world.hours(), clock());
        return new SendingNotification(
                new LastLook(
                        new StillWorthwhile(world.tasks()),
                        choosing,
                        world.hours(),
                        world.queueing(),
                        recording(),
                        counting,
                        clock()),
                new ComposingMessage(officers, policies, new ReversingSeal(), new ShippedOnly(), rendering, clock()),
                Map.of(Channel.SMS, post),
                recording(),
                receipts,
                new RetryPlan(PACE, PACE, PACE),
                LEASE,
                clock(),
                () -> -1L);
    }

    private Recording recording() {
        return new Recording(notifications, counting, clock());
    }

    /** A provider that answers as told. */
    private static final class ScriptedPost implements Outlet {

        private final Deque<Answer> answers = new ArrayDeque<>();
        private final List<Message> handed = new ArrayList<>();
        private boolean dies;

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

    private static final class Broken implements Rendering {
        @Override
        public Rendered render(Wording wording, Map<String, String> variables, List<String> lines) {
            throw new RenderingFailed("broken");
        }

        @Override
        public Set<String> variables(Wording wording) {
            throw new RenderingFailed("broken");
        }
    }
}
