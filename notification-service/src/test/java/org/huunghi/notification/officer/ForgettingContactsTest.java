package org.huunghi.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgettingContactsTest {

    private static final Instant LEFT = Instant.parse("2025-11-21T03:00:00Z");
    private static final Instant LATER = LEFT.plusSeconds(1);
    private static final Actor OPERATOR = new Actor("operator", null, Set.of(Role.OPERATOR));

    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final Clock clock = Clock.fixed(LEFT, ZoneOffset.UTC);
    private final ForgettingContacts forgetting = new ForgettingContacts(officers, clock);

    @BeforeEach
    void hanhLeavesAndBinhStays() {
        officers.put("hanh", "so-y-te", Duty.FOCAL_POINT);
        officers.put("binh", "so-y-te", Duty.DIRECTOR);
        new DeactivatingOfficer(officers, clock).deactivate("hanh", 1, OPERATOR, "nghỉ hưu");
    }

    @Test
    void theContactPointsOfWhoLeftLongAgoAreRemovedOnce() {
        assertThat(forgetting.count(LATER, 10)).isEqualTo(1);

        assertThat(forgetting.forget(LATER, 10)).isEqualTo(1);

        assertThat(contactsOf("hanh").isEmpty()).isTrue();
        assertThat(officers.find("hanh").orElseThrow().aggregate().profile().name())
                .isEqualTo("Cán bộ hanh");
        assertThat(contactsOf("binh").isEmpty()).isFalse();
        assertThat(forgetting.forget(LATER, 10)).isZero();
        assertThat(forgetting.count(LATER, 10)).isZero();
    }

    @Test
    void whoLeftLatelyIsRememberedAsYet() {
        assertThat(forgetting.forget(LEFT, 10)).isZero();

        assertThat(contactsOf("hanh").isEmpty()).isFalse();
    }

    @Test
    void whoCameBackHasNotLeft() {
        new ReactivatingOfficer(officers, clock).reactivate("hanh", 2, OPERATOR, "trở lại");

        assertThat(forgetting.forget(LATER, 10)).isZero();

        assertThat(contactsOf("hanh").isEmpty()).isFalse();
    }

    private Contacts contactsOf(String id) {
        return officers.find(id).orElseThrow().aggregate().contacts();
    }
}
