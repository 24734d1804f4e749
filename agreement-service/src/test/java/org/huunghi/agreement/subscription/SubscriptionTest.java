package org.huunghi.agreement.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Set;
import org.huunghi.agreement.TransitionTable;
import org.huunghi.agreement.subscription.Subscription.Subscriber;
import org.huunghi.agreement.subscription.Subscription.Target;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionTest {

    private static final TransitionTable README = TransitionTable.of("Subscription");
    private static final Actor HOA = new Actor("hoa", "so-nnptnt", Set.of(Role.OFFICER));

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(SubscriptionTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(README.transitions(SubscriptionStatus.class));
        assertThat(README.commandsWithPath()).containsExactly("unsubscribe");
    }

    @ParameterizedTest
    @EnumSource(SubscriptionStatus.class)
    void itEndsOnce(SubscriptionStatus from) {
        var expected = README.transitions(SubscriptionStatus.class).stream()
                .filter(row -> row.from() == from)
                .findFirst();

        switch (subscription(from, Subscriber.officer(HOA)).unsubscribe()) {
            case Decision.Accepted<Subscription, SubscriptionEvent, SubscriptionRejection>(var after, var events) -> {
                assertThat(after.status()).isEqualTo(expected.orElseThrow().to());
                assertThat(events).containsExactly(new SubscriptionEvent.Unsubscribed());
            }
            case Decision.Rejected<Subscription, SubscriptionEvent, SubscriptionRejection>(var reason) -> {
                assertThat(expected).isEmpty();
                assertThat(reason)
                        .isEqualTo(new SubscriptionRejection.WrongStatus(
                                SubscriptionStatus.ENDED, "unsubscribe", Set.of()));
            }
        }
    }

    @Test
    void itIsOfWhoFollowsAndOfTheirUnitWhenTheUnitDoes() {
        var colleague = new Actor("binh", "so-nnptnt", Set.of(Role.OFFICER));
        var stranger = new Actor("lan", "so-gddt", Set.of(Role.OFFICER));
        var own = subscription(SubscriptionStatus.ACTIVE, Subscriber.officer(HOA));
        var ofUnit = subscription(SubscriptionStatus.ACTIVE, Subscriber.unitOf(HOA));

        assertThat(own.isOf(HOA)).isTrue();
        assertThat(own.isOf(colleague)).isFalse();
        assertThat(ofUnit.isOf(colleague)).isTrue();
        assertThat(ofUnit.isOf(stranger)).isFalse();
    }

    @Test
    void eitherAnOfficerOrAUnitFollows() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Subscriber("hoa", "so-nnptnt"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subscriber(null, null));
    }

    private static Subscription subscription(SubscriptionStatus status, Subscriber by) {
        return new Subscription(
                "s1", by, new Target(Target.Kind.FIELD, "SILK"), status, Instant.parse("2026-11-21T03:00:00Z"));
    }
}
