package org.huunghi.notification.notification.delivery;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.huunghi.notification.notification.FailureKind;
import org.huunghi.notification.notification.Message;
import org.huunghi.notification.notification.Post;
import org.huunghi.notification.notification.Post.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves a provider alone that cannot be reached, and hands the others no more than they agreed to. */
final class GuardedPost {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedPost.class);

    private final Post post;
    private final CircuitBreaker breaker;
    private final Rate rate;

    GuardedPost(Post post, CircuitBreaker breaker, Rate rate) {
        this.post = post;
        this.breaker = breaker;
        this.rate = rate;
        breaker.getEventPublisher()
                .onStateTransition(change -> LOG.warn("provider {}: {}", name(), change.getStateTransition()));
    }

    String name() {
        return breaker.getName();
    }

    /** How many messages it may have under way: none while it is away, one to learn whether it is back. */
    int capacity() {
        if (!post.isReachable()) {
            return 0;
        }
        if (breaker.getState() == CircuitBreaker.State.CLOSED) {
            return Integer.MAX_VALUE;
        }
        if (!breaker.tryAcquirePermission()) {
            return 0;
        }
        breaker.releasePermission();
        return 1;
    }

    /** Empty when the provider is left alone just now. */
    Optional<Answer> hand(Message message) {
        if (!breaker.tryAcquirePermission()) {
            return Optional.empty();
        }
        try {
            rate.await(message.parts());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            breaker.releasePermission();
            return Optional.empty();
        }
        return Optional.of(handOver(message));
    }

    private Answer handOver(Message message) {
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

    void close() {
        post.close();
    }

    /** What the breaker counts. */
    private static final class Unreachable extends RuntimeException {
        Unreachable(String code) {
            super(code, null, false, false);
        }
    }
}
