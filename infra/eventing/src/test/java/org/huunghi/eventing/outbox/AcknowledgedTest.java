package org.huunghi.eventing.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcknowledgedTest {

    private static final int LIMIT = 3;

    private final Outbox outbox = new DispatcherTest.NoOutbox();
    private final Acknowledged acknowledged = new Acknowledged(LIMIT);

    @BeforeEach
    void twoEventsAreNoted() {
        acknowledged.note(outbox, "t1", DispatcherTest.entries("t1", 1, 2));
    }

    @Test
    void theLastEventOfAnAggregateIsKnown() {
        assertThat(acknowledged.last(outbox, "t1")).isEqualTo(2);
        assertThat(acknowledged.last(outbox, "t2")).isZero();
    }

    @Test
    void whatAChangeHasLeftOutIsNotRemovedAgain() {
        acknowledged.forget(outbox, "t1", DispatcherTest.entries("t1", 2, 3));

        assertThat(acknowledged.takeAll()).isEqualTo(Map.of(outbox, Map.of("t1", DispatcherTest.entries("t1", 2))));
    }

    @Test
    void nothingIsToBeRemovedWhenAChangeHasLeftOutAll() {
        acknowledged.forget(outbox, "t1", DispatcherTest.entries("t1", 3));

        assertThat(acknowledged.last(outbox, "t1")).isZero();
        assertThat(acknowledged.takeAll()).isEmpty();
    }

    @Test
    void whatIsForgottenMakesRoom() {
        acknowledged.forget(outbox, "t1", List.of());

        var noted = acknowledged.note(outbox, "t2", DispatcherTest.entries("t2", 1, 2, 3));

        assertThat(noted).isEqualTo(new Acknowledged.Noted(3, 3));
    }
}
