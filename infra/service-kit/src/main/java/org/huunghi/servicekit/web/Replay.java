package org.huunghi.servicekit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives a repeated request the first answer. Two equal requests may run at once: the store lets one of them through, and
 * the other one, refused as stale or duplicate, finds the winner's answer here instead of a problem.
 */
final class Replay implements HandlerExceptionResolver, Ordered {

    static final String ATTRIBUTE = Replay.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    /** Before the problems. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 50;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception exception) {
        if (!(request.getAttribute(ATTRIBUTE) instanceof IdempotentRequest repeated) || response.isCommitted()) {
            return null;
        }
        return firstAnswer(repeated, exception)
                .map(answer -> {
                    write(response, answer);
                    return new ModelAndView();
                })
                .orElse(null);
    }

    /** What refused the request stays its answer when the store cannot be asked now. */
    private static Optional<StoredAnswer> firstAnswer(IdempotentRequest repeated, Exception exception) {
        try {
            return repeated.firstAnswer();
        } catch (RuntimeException e) {
            exception.addSuppressed(e);
            return Optional.empty();
        }
    }

    static void write(HttpServletResponse response, StoredAnswer answer) {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.setHeader(Idempotency.REPLAYED, "true");
        response.setHeader(HttpHeaders.ETAG, '"' + Long.toString(answer.version()) + '"');
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            LOG.debug("the caller is gone before the first answer was repeated", e);
        }
    }
}
