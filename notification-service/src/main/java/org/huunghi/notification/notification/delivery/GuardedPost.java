package org.huunghi.notification.notification.delivery;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Post;
import org.huunghi.notification.officer.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves a provider alone that cannot be reached; meanwhile its messages stay in the queue. */
final class GuardedPost implements Post {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedPost.class);

    private final Post post;
    private final CircuitBreaker breaker;

    GuardedPost(Post post, CircuitBreaker breaker) {
        this.post = post;
        this.breaker = breaker;
        breaker.getEventPublisher()
                .onStateTransition(
                        change -> LOG.warn("provider {}: {}", breaker.getName(), change.getStateTransition()));
    }

    @Override
    public Channel channel() {
        return post.channel();
    }

    @Override
    public int capacity() {
        if (breaker.getState() == CircuitBreaker.State.CLOSED) {
            return post.capacity();
        }
        if (!breaker.tryAcquirePermission()) {
            return 0;
        }
        breaker.releasePermission();
        return Math.min(1, post.capacity());
    }

    @Override
    public Answer hand(Message message) {
        if (!breaker.tryAcquirePermission()) {
            return new Answer.Refused(FailureKind.NETWORK, "provider-away", taken(message));
        }
        var start = System.nanoTime();
        try {
            var answer = post.hand(message);
            var took = System.nanoTime() - start;
            if (answer instanceof Answer.Refused refused && refused.kind() == FailureKind.NETWORK) {
                breaker.onError(took, TimeUnit.NANOSECONDS, new Unreachable(refused.code()));
            } else {
                breaker.onSuccess(took, TimeUnit.NANOSECONDS);
            }
            return answer;
        } catch (RuntimeException failure) {
            breaker.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failure);
            throw failure;
        }
    }

    @Override
    public void close() {
        post.close();
    }

    private static List<String> taken(Message message) {
        return message instanceof Message.Sms sms ? sms.taken() : List.of();
    }

    /** What the breaker counts. */
    private static final class Unreachable extends RuntimeException {
        Unreachable(String code) {
            super(code, null, false, false);
        }
    }
}
