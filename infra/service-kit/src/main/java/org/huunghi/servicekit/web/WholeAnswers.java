package org.huunghi.servicekit.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets an answer that fits into the container's buffer go out whole, with its length. Spring flushes every
 * {@code ResponseEntity} before the answer has ended, which makes chunks and two packets of it.
 */
final class WholeAnswers extends OncePerRequestFilter implements Ordered {

    /** Innermost: nothing behind it but the controllers. */
    @Override
    public int getOrder() {
        return 20;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Whole(response));
    }

    private static final class Whole extends HttpServletResponseWrapper {

        Whole(HttpServletResponse response) {
            super(response);
        }

        /** Sends nothing: the end of the answer does. Who streams flushes the stream itself. */
        @Override
        public void flushBuffer() {}
    }
}
