package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.notification.Given.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huunghi.notification.notification.Post.Answer;
import org.junit.jupiter.api.Test;

class RecordingReceiptTest extends SendingDesk {

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
    void receiptsThatTwoInstancesTakeAddUp() {
        post.answers.add(new Answer.Taken(List.of("m-1", "m-2")));
        send();
        var another = new RecordingReceipt(notifications, recording(), clock());
        another.receive("m-1", Optional.empty());
        another.lookUp();
        another.receive("m-1", Optional.empty());

        assertThat(receipts.receive("m-2", Optional.empty())).isTrue();

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
    void aReceiptThatSaysNoFailsIt() {
        post.answers.add(new Answer.Taken(List.of("m-1")));
        send();

        receipts.receive("m-1", Optional.of("smpp-undeliv"));

        assertThat(now().status()).isEqualTo(NotificationStatus.FAILED);
        assertThat(now().progress().failure()).isEqualTo("smpp-undeliv");
    }
}
