package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.huunghi.notification.officer.Channel;
import org.junit.jupiter.api.Test;

class AnnouncingTest {

    private final World world = new World().resting().withFocalPoint("an", "so-y-te");

    @Test
    void whatIsAnnouncedInTheEveningWaitsForTheMorning() {
        world.at(LocalDateTime.parse("2026-11-23T22:15"));
        var announced = new Announced("a-1", new Text("Tập huấn", null), new Text("Mời dự.", null), false);

        world.announcing().tell(announced, "so-y-te", "an", Channel.SMS);
        world.pass(Duration.ofDays(1));

        assertThat(world.sent()).containsExactly("an SMS 24 07:00 announcement");
    }
}
