package org.huunghi.notification.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.List;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Post;
import org.huunghi.notification.notification.Post.Answer;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.SmsText;
import org.junit.jupiter.api.Test;

class GuardedPostTest {

    private static final Message SMS =
            new Message.Sms("n-1", "n-1", "+84912345678", SmsText.of("Hop 8h"), List.of("m-1"));

    private final CircuitBreaker breaker = CircuitBreaker.of(
            "provider",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(4)
                    .waitDurationInOpenState(Duration.ofMinutes(1))
                    .permittedNumberOfCallsInHalfOpenState(1)
                    .build());
    private final Provider provider = new Provider();
    private final GuardedPost post = new GuardedPost(provider, breaker);

    @Test
    void aProviderThatCannotBeReachedIsLeftAlone() {
        provider.answer = new Answer.Refused(FailureKind.NETWORK, "smpp-network", List.of());
        for (var i = 0; i < 4; i++) {
            post.hand(SMS);
        }

        assertThat(post.capacity()).isZero();
        assertThat(post.hand(SMS)).isEqualTo(new Answer.Refused(FailureKind.NETWORK, "provider-away", List.of("m-1")));
        assertThat(provider.handed).isEqualTo(4);
    }

    @Test
    void aProviderThatRefusesIsStillThere() {
        provider.answer = new Answer.Refused(FailureKind.TEMPORARY, "smpp-08", List.of());
        for (var i = 0; i < 10; i++) {
            post.hand(SMS);
        }

        assertThat(post.capacity()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void oneMessageTriesWhetherItIsBack() {
        breaker.transitionToOpenState();
        breaker.transitionToHalfOpenState();
        provider.answer = new Answer.Taken(List.of("m-1"));

        assertThat(post.capacity()).isOne();
        post.hand(SMS);

        assertThat(post.capacity()).isEqualTo(Integer.MAX_VALUE);
    }

    private static final class Provider implements Post {

        private Answer answer;
        private int handed;

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public int capacity() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Answer hand(Message message) {
            handed++;
            return answer;
        }

        @Override
        public void close() {
            answer = null;
        }
    }
}
