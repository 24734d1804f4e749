package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingOfficersTest {

    private final World world = new World();
    private final TellingOfficers telling = new TellingOfficers(world.queueing(), world.notifying(), world.clock());

    @ParameterizedTest
    @EnumSource(Channel.class)
    void aCodeIsWorthSendingNoLongerThanItIsGood(Channel channel) {
        var officer = world.officers().put("hanh", "so-y-te", Duty.FOCAL_POINT);

        var goodUntil = world.clock().instant().plus(Duration.ofMinutes(15));

        telling.code(officer, channel, "sealed", goodUntil);

        assertThat(world.notifications()).singleElement().satisfies(code -> {
            assertThat(code.expiresAt()).isEqualTo(goodUntil);
            assertThat(code.facts().variables(Language.VI, channel))
                    .contains(entry("dueTime", "10:15"), entry("due", "21/11/2026"));
        });
    }
}
