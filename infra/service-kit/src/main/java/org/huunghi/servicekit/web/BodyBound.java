package org.huunghi.servicekit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads every body up to the bound and refuses what is longer, before anything is made of it. */
final class BodyBound extends OncePerRequestFilter implements Ordered {

    private final int bytes;

    BodyBound(int bytes) {
        this.bytes = bytes;
    }

    /** Behind security: no stranger's body is read. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(BoundedBody.of(request, bytes), response);
    }
}
