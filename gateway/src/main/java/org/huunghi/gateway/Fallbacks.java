package org.huunghi.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.web.Correlation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What is answered in place of a part that is missing: a problem that names it. A circuit breaker per part remembers, so
 * that callers of a missing one need not wait for its timeout. A part that words its own problem is there, whatever the
 * status: its words go through.
 */
@Component
class Fallbacks {

    private static final Logger LOG = LoggerFactory.getLogger(Fallbacks.class);

    private final CircuitBreakerRegistry breakers;
    private final long pauseSeconds;

    Fallbacks(CircuitBreakerRegistry breakers, GatewaySettings settings) {
        this.breakers = breakers;
        this.pauseSeconds = Math.max(1, settings.breaker().pause().toSeconds());
    }

    /** The filter before a part's routes. */
    HandlerFilterFunction<ServerResponse, ServerResponse> of(String part) {
        var breaker = breakers.circuitBreaker(part);
        return (request, next) -> {
            if (!breaker.tryAcquirePermission()) {
                throw missing(part);
            }
            return answer(part, breaker, request, next);
        };
    }

    private ServerResponse answer(
            String part, CircuitBreaker breaker, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        var start = breaker.getCurrentTimestamp();
        try {
            var response = next.handle(request);
            breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
            response.headers().remove(Correlation.HEADER);
            return response;
        } catch (ResourceAccessException e) {
            LOG.warn("{} does not answer: {}", part, e.getMostSpecificCause().toString());
            breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), e);
            throw missing(part);
        } catch (Exception e) {
            breaker.releasePermission();
            throw e;
        }
    }

    private Problem.Refusal missing(String part) {
        return Problem.of(503, "part-unavailable", part)
                .with("part", part)
                .with("retryAfter", pauseSeconds)
                .asRefusal();
    }
}
