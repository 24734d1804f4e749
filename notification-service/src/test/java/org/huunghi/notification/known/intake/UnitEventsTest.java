package org.huunghi.notification.known.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.testkit.Deliveries.given;
import static org.huunghi.testkit.Deliveries.golden;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.notification.World;
import org.huunghi.testkit.Deliveries.SentEvent;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

/** What this service knows of units after the events that partner-service promises in its contracts. */
class UnitEventsTest {

    private static final Path UNITS = Path.of("../partner-service/contracts/unit-events");
    private static final String BINH_THUAN = "ubnd-binh-thuan";
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Test
    void aUnitThatIsRegisteredExists() {
        given(World::new, UnitEventsTest::units).when(event("registered", 1)).then(world -> {
            var known = world.units().find(BINH_THUAN).orElseThrow();
            assertThat(known.province()).isEqualTo("binh-thuan");
            assertThat(known.existedOn(LocalDate.of(2100, 1, 1))).isTrue();
        });
    }

    @Test
    void aUnitThatAnotherTookThePlaceOfEndsOnItsLastDay() {
        given(World::new, UnitEventsTest::units)
                .when(event("registered", 1), event("succeeded", 2))
                .then(world -> {
                    var known = world.units().find(BINH_THUAN).orElseThrow();
                    assertThat(known.successors()).isEqualTo(List.of("ubnd-lam-dong"));
                    assertThat(known.existedOn(LAST_DAY)).isTrue();
                    assertThat(known.existedOn(LAST_DAY.plusDays(1))).isFalse();
                });
    }

    @Test
    void aUnitThatIsClosedEndsWithoutSuccessors() {
        given(World::new, UnitEventsTest::units)
                .when(event("registered", 1), event("closed", 2))
                .then(world -> assertThat(world.units().find(BINH_THUAN))
                        .contains(new KnownUnit(
                                BINH_THUAN, "Ủy ban nhân dân tỉnh Bình Thuận", "binh-thuan", List.of(), LAST_DAY)));
    }

    private static SentEvent event(String name, long sequence) {
        return golden(UNITS.resolve(name + ".v1.json")).of(BINH_THUAN).sequence(sequence);
    }

    private static Consumer<Message<byte[]>> units(World world) {
        return new UnitEvents().unitIntake(world.intake(), world.units());
    }
}
