package org.huunghi.servicekit.web;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Optional;
import org.huunghi.eventing.ChangeContext;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Surrounds every API request with its {@link ChangeContext}: what it changes carries its correlation and its trace, and
 * a repeat under the same Idempotency-Key is answered here without reaching a controller.
 */
final class ChangeContexts extends OncePerRequestFilter implements Ordered {

    private final Idempotency idempotency;
    private final Optional<Tracer> tracer;

    ChangeContexts(Idempotency idempotency, Optional<Tracer> tracer) {
        this.idempotency = idempotency;
        this.tracer = tracer;
    }

    /** Behind security, since a key belongs to a caller, and behind the bound, since its hash needs the body. */
    @Override
    public int getOrder() {
        return 10;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var repeatable = idempotency.of(request);
        var first = repeatable.flatMap(IdempotentRequest::firstAnswer);
        if (first.isPresent()) {
            Replay.write(response, first.get());
            return;
        }
        repeatable.ifPresent(known -> request.setAttribute(Replay.ATTRIBUTE, known));
        var context = new ChangeContext(Correlation.of(request), null, traceparent(), repeatable.orElse(null));
        try {
            context.call(() -> pass(request, response, chain));
        } catch (UndeclaredThrowableException e) {
            throw undeclared(e);
        }
    }

    private String traceparent() {
        return tracer.map(Tracer::currentSpan)
                .map(span -> span.context())
                .map(trace -> "00-" + trace.traceId() + "-" + trace.spanId()
                        + (Boolean.TRUE.equals(trace.sampled()) ? "-01" : "-00"))
                .orElse(null);
    }

    private static Void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (ServletException | IOException e) {
            throw new UndeclaredThrowableException(e);
        }
    }

    private static ServletException undeclared(UndeclaredThrowableException wrapped) throws IOException {
        if (wrapped.getUndeclaredThrowable() instanceof IOException e) {
            throw e;
        }
        return (ServletException) wrapped.getUndeclaredThrowable();
    }
}
