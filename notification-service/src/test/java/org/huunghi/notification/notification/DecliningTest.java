package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.Preference;
import org.huunghi.notification.template.Occasion;
import org.junit.jupiter.api.Test;

/** What an officer has turned off. The decision on aid goes by email and by SMS. */
class DecliningTest {

    private static final String UNIT = "truong-dai-hoc";

    private final World world = new World().withFocalPoint("an", UNIT);

    @Test
    void whoWantsItOnOneChannelOnlyIsToldThereAndThatIsAll() {
        turnOff(Channel.EMAIL);

        happen();

        assertThat(world.notifications())
                .extracting(n -> n.channel() + " " + n.status())
                .containsExactly("SMS PENDING");
    }

    @Test
    void thatNothingOfItIsWantedIsKeptOnceAndSaysSo() {
        turnOff(Channel.EMAIL, Channel.SMS);

        happen();
        happen();

        assertThat(world.notifications()).singleElement().satisfies(declined -> {
            assertThat(declined.recipient().officer()).isEqualTo("an");
            assertThat(declined.status()).isEqualTo(NotificationStatus.CANCELLED);
            assertThat(declined.progress().failure()).isEqualTo("not-wanted");
            assertThat(declined.timeline()).extracting(Step::detail).containsExactly("not-wanted");
        });
        assertThat(world.alarms()).doesNotContain("nobody in " + UNIT);
    }

    @Test
    void whoTurnsItOffAfterBeingToldHasNotDeclinedIt() {
        happen();
        turnOff(Channel.EMAIL, Channel.SMS);

        happen();

        assertThat(world.notifications())
                .extracting(n -> n.channel() + " " + n.status())
                .containsExactlyInAnyOrder("EMAIL PENDING", "SMS PENDING");
    }

    private void turnOff(Channel... channels) {
        var wishes = List.of(channels).stream()
                .map(channel -> new Preference("aid.approved", channel, Choice.NONE))
                .toList();
        world.officers().arrange("an", List.of(), wishes);
    }

    private void happen() {
        var cause = new Cause(
                "aid-1:5", Occasion.AID_APPROVED, "aid-1", world.clock().instant(), "c", null);
        var facts = Facts.of(new Text("Học bổng", null), Particulars.NONE);
        world.notifying().notify(new Notice(cause, Map.of(Party.OWNER, List.of(UNIT)), List.of(), Map.of(), facts));
    }
}
