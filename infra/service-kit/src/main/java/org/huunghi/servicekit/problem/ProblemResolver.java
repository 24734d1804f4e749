package org.huunghi.servicekit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huunghi.servicekit.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * The one place where an exception becomes an answer. What nobody has a mapping for is our own fault: the caller gets a
 * number, the log gets the rest.
 */
public final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

    private final List<ProblemMapping> mappings;
    private final ProblemWriter writer;
    private final SecretPaths secrets;

    ProblemResolver(List<ProblemMapping> mappings, ProblemWriter writer, SecretPaths secrets) {
        this.mappings = mappings;
        this.writer = writer;
        this.secrets = secrets;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception exception) {
        try {
            return answer(request, response, exception) ? new ModelAndView() : null;
        } catch (IOException e) {
            LOG.debug("the caller is gone before its problem was written", e);
            return new ModelAndView();
        }
    }

    /** False when an answer is under way already and cannot be taken back. */
    public boolean answer(HttpServletRequest request, HttpServletResponse response, Exception exception)
            throws IOException {
        if (response.isCommitted()) {
            return false;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            LOG.debug("the caller is gone before its answer", exception);
            return true;
        }
        var problem = known(exception).orElseGet(() -> unexpected(request, exception));
        response.resetBuffer();
        if (exception instanceof ErrorResponse withHeaders) {
            withHeaders
                    .getHeaders()
                    .forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        }
        writer.write(request, response, problem);
        return true;
    }

    private Optional<Problem> known(Exception exception) {
        if (exception instanceof Problem.Refusal refusal) {
            return Optional.of(refusal.problem());
        }
        return mappings.stream()
                .flatMap(mapping -> mapping.problem(exception).stream())
                .findFirst();
    }

    private Problem unexpected(HttpServletRequest request, Exception exception) {
        var incident = UUID.randomUUID().toString();
        LOG.error(
                "incident {}: {} {}", incident, request.getMethod(), secrets.shown(request.getRequestURI()), exception);
        return Problem.of(500, "internal-error", incident).with("incident", incident);
    }
}
