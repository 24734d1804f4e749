package org.huunghi.servicekit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.huunghi.servicekit.problem.ProblemResolver;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request its correlation id, taken from the caller or made here, in the log and in the answer; and words
 * what the filters after it throw.
 */
public final class Correlation extends OncePerRequestFilter implements Ordered {

    public static final String HEADER = "X-Correlation-Id";

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final ProblemResolver problems;

    Correlation(ProblemResolver problems) {
        this.problems = problems;
    }

    /** The id of this request. */
    public static String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    /** Behind the observation, so that the trace is open; before security, so that a 401 has an id as well. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var given = request.getHeader(HEADER);
        var id = given != null && FORMAT.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader(HEADER, id);
        MDC.put("correlationId", id);
        try {
            guarded(request, response, chain);
        } finally {
            MDC.remove("correlationId");
        }
    }

    private void guarded(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            var cause = e instanceof ServletException && e.getCause() instanceof Exception inner ? inner : e;
            if (!problems.answer(request, response, cause)) {
                throw e;
            }
        }
    }
}
