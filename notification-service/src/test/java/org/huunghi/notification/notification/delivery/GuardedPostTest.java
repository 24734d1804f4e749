package org.huunghi.notification.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Outlet.Handed;
import org.huunghi.notification.notification.Post;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Carrier;
import org.huunghi.notification.template.SmsText;
import org.junit.jupiter.api.Test;

/** Providers in trouble: one alone, and one with another behind it. */
class GuardedPostTest {

    private static final Answer TAKEN = new Answer.Taken(List.of("m-1"));
    private static final Answer GONE = new Answer.Refused(FailureKind.NETWORK, "smpp-network", List.of());
    private static final Answer LATER = new Answer.Refused(FailureKind.TEMPORARY, "smpp-08", List.of());

    private final Provider first = new Provider();
    private final Provider second = new Provider();
    private final CircuitBreaker breaker = breaker("first");
    private final GuardedPost post = new GuardedPost(first, breaker, new Rate(0));
    private final OrderedOutlet outlet =
            new OrderedOutlet(Channel.SMS, List.of(post, new GuardedPost(second, breaker("second"), new Rate(0))));

    @Test
    void aProviderThatCannotBeReachedIsLeftAlone() {
        first.answer = GONE;
        for (var i = 0; i < 4; i++) {
            post.hand(sms(null));
        }

        assertThat(post.capacity()).isZero();
        assertThat(post.hand(sms(null))).isEmpty();
        assertThat(first.handed).hasSize(4);
    }

    @Test
    void aProviderThatRefusesIsStillThere() {
        first.answer = LATER;
        for (var i = 0; i < 10; i++) {
            post.hand(sms(null));
        }

        assertThat(post.capacity()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void oneMessageTriesWhetherItIsBack() {
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();

        assertThat(post.capacity()).isOne();
        post.hand(sms(null));

        assertThat(post.capacity()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void whileTheFirstIsAwayTheSecondServesAndThenTheFirstAgain() {
        assertThat(outlet.hand(sms(null)).provider()).isEqualTo("first");

        breaker.transitionToOpenState();
        assertThat(outlet.hand(sms(null)).provider()).isEqualTo("second");

        breaker.transitionToHalfOpenState();
        assertThat(outlet.hand(sms(null)).provider()).as("one finds out").isEqualTo("first");
        assertThat(outlet.hand(sms(null)).provider()).isEqualTo("first");
    }

    @Test
    void aProviderWithoutConnectionIsPassedOver() {
        first.reachable = false;

        assertThat(outlet.hand(sms(null)).provider()).isEqualTo("second");
        assertThat(first.handed).isEmpty();
    }

    @Test
    void whatOneRefusedTheOtherIsAsked() {
        assertThat(outlet.hand(sms("first")).provider()).isEqualTo("second");
        assertThat(outlet.hand(sms("second")).provider()).isEqualTo("first");
    }

    @Test
    void whatOneHasBegunItFinishesAndAnotherBeginsAnew() {
        assertThat(outlet.hand(sms("second", "m-1")).provider()).isEqualTo("second");
        assertThat(second.handed.getLast().taken()).containsExactly("m-1");

        second.reachable = false;
        assertThat(outlet.hand(sms("second", "m-1")).provider()).isEqualTo("first");
        assertThat(first.handed.getLast().taken()).isEmpty();
    }

    @Test
    void whenAllAreAwayNothingThatWasTakenIsForgotten() {
        first.reachable = false;
        second.reachable = false;

        assertThat(outlet.capacity()).isZero();
        assertThat(outlet.hand(sms("second", "m-1")))
                .isEqualTo(
                        new Handed("second", new Answer.Refused(FailureKind.NETWORK, "provider-away", List.of("m-1"))));
    }

    @Test
    void aRateLetsABurstOfOneSecondThroughAndThenSoManyASecond() {
        var rate = new Rate(10);
        var start = System.nanoTime();

        assertThat(Stream.generate(() -> rate.take(1, start)).limit(10)).containsOnly(0L);
        assertThat(rate.take(1, start)).isBetween(90_000_000L, 100_000_000L);
        assertThat(rate.take(2, start)).isBetween(290_000_000L, 300_000_000L);
        assertThat(rate.take(1, start + 2_000_000_000L)).isZero();
    }

    private static CircuitBreaker breaker(String name) {
        return CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(4)
                        .minimumNumberOfCalls(4)
                        .waitDurationInOpenState(Duration.ofMinutes(1))
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .build());
    }

    private static Message sms(String askedBefore, String... taken) {
        return new Message.Sms(
                "n-1", "n-1", askedBefore, "+84912345678", SmsText.of("Hop 8h"), Carrier.NONE, List.of(taken));
    }

    private static final class Provider implements Post {

        private final List<Message.Sms> handed = new ArrayList<>();
        private Answer answer = TAKEN;
        private boolean reachable = true;

        @Override
        public boolean isReachable() {
            return reachable;
        }

        @Override
        public Answer hand(Message message) {
            handed.add((Message.Sms) message);
            return answer;
        }

        @Override
        public void close() {
            reachable = false;
        }
    }
}
