package org.huunghi.servicekit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.huunghi.servicekit.Problem;
import org.springframework.core.Ordered;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Reads every body up to the bound and refuses what is longer, before anything is made of it. Some paths may take more,
 * a few requests at a time, since a body is held in memory. Files alone are left for a controller to read as they come;
 * since what is unread cannot be counted, they must say how long they are.
 */
final class BodyBound extends OncePerRequestFilter implements Ordered {

    private final WebSettings settings;
    private final Map<PathPattern, DataSize> larger;
    private final Semaphore large;

    BodyBound(WebSettings settings) {
        this.settings = settings;
        this.larger = settings.largerBodies().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        path -> PathPatternParser.defaultInstance.parse(path.getKey()), Map.Entry::getValue));
        this.large = new Semaphore(settings.largeBodiesAtOnce());
    }

    /** Behind security: no stranger's body is read. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (settings.isFile(request.getContentType())) {
            checkLength(request.getContentLengthLong(), settings.maxFile().toBytes());
            chain.doFilter(request, response);
            return;
        }
        var larger = larger(request);
        if (larger.isEmpty()) {
            chain.doFilter(BoundedBody.of(request, (int) settings.maxBody().toBytes()), response);
            return;
        }
        if (!large.tryAcquire()) {
            throw Problem.of(503, "busy-with-large-bodies")
                    .with("retryAfter", settings.busySeconds())
                    .asRefusal();
        }
        try {
            chain.doFilter(BoundedBody.of(request, (int) larger.get().toBytes()), response);
        } finally {
            large.release();
        }
    }

    /** The container ends the body where its length says, so nothing longer comes after this. */
    private static void checkLength(long length, long bound) {
        if (length < 0) {
            throw Problem.of(411, "length-required").asRefusal();
        }
        if (length > bound) {
            throw BoundedBody.tooLarge(bound);
        }
    }

    private Optional<DataSize> larger(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        var path = PathContainer.parsePath(request.getServletPath());
        return larger.entrySet().stream()
                .filter(pattern -> pattern.getKey().matches(path))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
