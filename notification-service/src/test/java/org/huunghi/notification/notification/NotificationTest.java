package org.huunghi.notification.notification;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huunghi.notification.notification.Given.NOW;
import static org.huunghi.notification.notification.Given.in;
import static org.huunghi.notification.notification.Given.queued;
import static org.huunghi.notification.notification.Given.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.notification.TransitionProduct;
import org.huunghi.notification.officer.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotificationTest {

    private static final TransitionProduct TABLE = new TransitionProduct("""
            from      claim     defer     hand-over confirm-part confirm   fail      expire    resend    gather    put-off   cancel    route     strand
            SCHEDULED -         -         -         -            -         -         -         -         -         -         CANCELLED ROUTED    UNROUTED
            PENDING   SENDING   -         -         -            -         -         EXPIRED   -         PENDING   PENDING   CANCELLED ROUTED    UNROUTED
            SENDING   SENDING   PENDING   SENT      -            -         FAILED    EXPIRED   -         -         -         -         -         -
            SENT      -         -         -         SENT         DELIVERED FAILED    -         PENDING   -         -         -         -         -
            DELIVERED -         -         -         -            -         -         -         PENDING   -         -         -         -         -
            FAILED    -         -         -         -            -         -         -         PENDING   -         -         -         -         -
            EXPIRED   -         -         -         -            -         -         -         PENDING   -         -         -         -         -
            CANCELLED -         -         -         -            -         -         -         -         -         -         -         -         -
            UNROUTED  -         -         -         -            -         -         -         -         -         -         -         ROUTED    -
            ROUTED    -         -         -         -            -         -         -         -         -         -         -         -         -
            """);

    private static final Item OTHER = new Item(
            new Cause("task-1:6", Given.OVERDUE.occasion(), "task-1", NOW, "conversation-1", null), Given.FACTS);

    /** Far enough for every lease to have run out. */
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private static final Map<
                    String, Function<Notification, Decision<Notification, NotificationEvent, NotificationRejection>>>
            COMMANDS = Map.ofEntries(
                    entry("claim", n -> n.claim(LATER, LATER.plusSeconds(60))),
                    entry("defer", n -> n.defer(FailureKind.NETWORK, "smpp-network", LATER, Handover.NOTHING, NOW)),
                    entry("hand-over", n -> n.handOver(Given.twoParts(), 0, NOW)),
                    entry("confirm-part", n -> n.confirm("m-1", NOW)),
                    entry("confirm", NotificationTest::confirmLastPart),
                    entry("fail", n -> n.fail(FailureKind.PERMANENT, "smpp-0b", NOW)),
                    entry("expire", n -> n.expire(LATER)),
                    entry("resend", n -> n.resend(Duration.ofDays(1), "operator", NOW)),
                    entry("route", n -> n.route(2, NOW)),
                    entry("gather", n -> n.gather(OTHER, NOW)),
                    entry("put-off", n -> n.putOff(LATER, "resting", NOW)),
                    entry("cancel", n -> n.cancel("task-closed", NOW)),
                    entry("strand", n -> n.strand(NOW)));

    private static Decision<Notification, NotificationEvent, NotificationRejection> confirmLastPart(Notification n) {
        return n.status() == NotificationStatus.SENT
                ? state(n.confirm("m-1", NOW)).confirm("m-2", NOW)
                : n.confirm("m-2", NOW);
    }

    @Test
    void everyCommandAndEveryStatusStandsInTheTable() {
        assertThat(TABLE.commands())
                .containsExactlyElementsOf(NotificationTransitions.TABLE.commands())
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(TABLE.statuses())
                .containsExactlyElementsOf(Arrays.stream(NotificationStatus.values())
                        .map(Enum::name)
                        .toList());
    }

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @MethodSource("product")
    void theAggregateFollowsTheTable(NotificationStatus from, String command, String to) {
        switch (COMMANDS.get(command).apply(in(from))) {
            case Accepted<Notification, NotificationEvent, NotificationRejection> accepted ->
                assertThat(accepted.state().status().name()).isEqualTo(to);
            case Rejected<Notification, NotificationEvent, NotificationRejection>(NotificationRejection reason) -> {
                assertThat(to).isEqualTo("-");
                assertThat(reason).isInstanceOfSatisfying(NotificationRejection.WrongStatus.class, wrong -> assertThat(
                                wrong.allowed())
                        .isEqualTo(NotificationTransitions.TABLE.allowedIn(from)));
            }
        }
    }

    static Stream<Arguments> product() {
        return TABLE.cases();
    }

    @Test
    void theSameEventRecipientAndChannelIsTheSameNotification() {
        assertThat(queued(Channel.SMS).id()).isEqualTo(queued(Channel.SMS).id());
        assertThat(queued(Channel.SMS).id()).isNotEqualTo(queued(Channel.EMAIL).id());
    }

    @Test
    void oneThatIsNotDueIsNotClaimed() {
        var deferred = state(in(NotificationStatus.SENDING)
                .defer(FailureKind.THROTTLED, "smpp-58", NOW.plusSeconds(10), Handover.NOTHING, NOW));

        assertThat(deferred.claim(NOW.plusSeconds(9), NOW.plusSeconds(60)))
                .isEqualTo(new Rejected<>(new NotificationRejection.NotDue()));
        assertThat(state(deferred.claim(NOW.plusSeconds(10), NOW.plusSeconds(60)))
                        .progress()
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    void anotherInstancesClaimHoldsUntilItsLeaseRunsOut() {
        var claimed = in(NotificationStatus.SENDING);

        assertThat(claimed.claim(NOW.plusSeconds(59), NOW.plusSeconds(120)))
                .isEqualTo(new Rejected<>(new NotificationRejection.NotDue()));
        assertThat(claimed.expire(NOW.plusSeconds(59))).isEqualTo(new Rejected<>(new NotificationRejection.NotDue()));
        assertThat(state(claimed.claim(NOW.plusSeconds(60), NOW.plusSeconds(120)))
                        .status())
                .isEqualTo(NotificationStatus.SENDING);
    }

    @Test
    void aMessageHasArrivedWhenAllItsPartsHave() {
        var first = state(in(NotificationStatus.SENT).confirm("m-2", NOW));

        assertThat(first.status()).isEqualTo(NotificationStatus.SENT);
        assertThat(first.confirm("m-2", NOW)).isEqualTo(new Rejected<>(new NotificationRejection.UnknownReference()));
        assertThat(state(first.confirm("m-1", NOW)).status()).isEqualTo(NotificationStatus.DELIVERED);
    }

    @Test
    void aReceiptNeverMovesItBack() {
        assertThat(in(NotificationStatus.DELIVERED).fail(FailureKind.PERMANENT, "smpp-undeliv", NOW))
                .isInstanceOf(Rejected.class);
        assertThat(in(NotificationStatus.FAILED).confirm("m-1", NOW)).isInstanceOf(Rejected.class);
    }

    @Test
    void aResendBeginsAnewAndForgetsTheFormerParts() {
        var again = state(in(NotificationStatus.DELIVERED).resend(Duration.ofDays(1), "operator", LATER));

        assertThat(again.progress().round()).isEqualTo(1);
        assertThat(again.progress().attempts()).isZero();
        assertThat(again.progress().handover().references()).isEmpty();
        assertThat(again.expiresAt()).isEqualTo(LATER.plus(Duration.ofDays(1)));
        assertThat(again.timeline().getLast()).isEqualTo(new Step(LATER, "queued", "by operator"));
    }

    @Test
    void theTimelineTellsTheWholeStory() {
        assertThat(in(NotificationStatus.DELIVERED).timeline())
                .extracting(Step::what, Step::detail)
                .containsExactly(
                        tuple("queued", "FOCAL_POINT"),
                        tuple("sending-started", null),
                        tuple("sent", "smpp, template 0"),
                        tuple("part-delivered", null),
                        tuple("delivered", null));
    }

    @Test
    void whatAnotherProviderTookHasNotFailed() {
        var deferred = state(
                in(NotificationStatus.SENDING).defer(FailureKind.NETWORK, "smpp-network", NOW, Handover.NOTHING, NOW));
        var taken = new Handover("sms-http", "content", List.of("h-1"), List.of());

        var sent = state(state(deferred.claim(NOW, LATER)).handOver(taken, 2, NOW));

        assertThat(sent.progress().failure()).isNull();
        assertThat(sent.timeline()).extracting(Step::detail).endsWith("smpp-network", null, "sms-http, template 2");
    }

    @Test
    void aLongOutageKeepsTheTimelineShort() {
        var notification = in(NotificationStatus.PENDING);
        for (var i = 0; i < 100; i++) {
            var claimed = state(notification.claim(NOW, NOW.plusSeconds(60)));
            notification = state(claimed.defer(FailureKind.NETWORK, "smpp-network", NOW, Handover.NOTHING, NOW));
        }

        assertThat(notification.timeline()).hasSize(60);
        assertThat(notification.timeline().getFirst().what()).isEqualTo("queued");
        assertThat(notification.timeline().getLast().what()).isEqualTo("deferred");
    }

    @Test
    void partsOfAnotherContentAreNotContinued() {
        var handover = new Handover("smpp", "content", List.of("m-1"), List.of());

        assertThat(handover.takenOf("content")).containsExactly("m-1");
        assertThat(handover.takenOf("changed")).isEmpty();
    }

    @Test
    void aMessageThatHasBeenBegunTakesNothingMore() {
        var gathered = state(in(NotificationStatus.PENDING).gather(OTHER, NOW));
        assertThat(gathered.tells("task-1:6")).isTrue();

        var deferred = state(in(NotificationStatus.SENDING)
                .defer(FailureKind.NETWORK, "smpp-network", LATER, Handover.NOTHING, NOW));
        assertThat(deferred.gather(OTHER, NOW)).isEqualTo(new Rejected<>(new NotificationRejection.Closed()));
    }

    @Test
    void aTestIsKnownByWhatCausedItOrByItsProvider() {
        var real = in(NotificationStatus.SENT);
        var simulated = new Handover(Outlet.SIMULATOR, "content", List.of("m-1"), List.of());
        var cause = new Cause("task-1:5", Given.OVERDUE.occasion(), "task-1", NOW, "conversation-1", null, 5L, true);
        var letter = new Letter(cause, Given.HANH, Channel.SMS, Given.FACTS);

        assertThat(real.test()).isFalse();
        assertThat(state(in(NotificationStatus.SENDING).handOver(simulated, 0, NOW))
                        .test())
                .isTrue();
        assertThat(state(letter.queued(Slots.own(letter, NOW), NOW.plusSeconds(60), NOW))
                        .test())
                .isTrue();
    }
}
