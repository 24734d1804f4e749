package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huunghi.notification.notification.Given.NOW;

import java.time.Duration;
import java.util.List;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactState;
import org.junit.jupiter.api.Test;

class SendingNotificationTest extends SendingDesk {

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
        assertThat(now().progress().handover().provider()).isEqualTo("smpp");
    }

    @Test
    void aNumberThatDoesNotExistIsPutOutOfUseAndTheUnitTold() {
        post.answers.add(new Answer.Refused(FailureKind.PERMANENT, "smpp-0b", List.of()));

        send();

        var phone = officers.find("hanh").orElseThrow().aggregate().contacts().phone();
        assertThat(phone.state()).isEqualTo(ContactState.DISABLED);
        assertThat(tally).containsExactly("SMS FAILED", "unit told that hanh has no SMS");
    }

    @Test
    void aNumberIsNotToBlameForWhatTheProviderDoesNotLikeElse() {
        post.answers.add(new Answer.Refused(FailureKind.PERMANENT, "smpp-43", List.of()));

        send();

        var phone = officers.find("hanh").orElseThrow().aggregate().contacts().phone();
        assertThat(phone.state()).isEqualTo(ContactState.VERIFIED);
        assertThat(tally).containsExactly("SMS FAILED");
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
}
