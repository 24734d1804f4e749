package org.huunghi.gateway;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.util.TimeValue;

/**
 * A connection that breaks under a GET is tried once more, as when a service restarts behind a kept connection. Nothing
 * else is ever sent twice: whether a POST may be repeated is for the caller to say, by its Idempotency-Key. Neither what
 * took too long nor what is not there at all gets better by asking at once again.
 */
final class OnceMoreForReads extends DefaultHttpRequestRetryStrategy {

    private static final Set<String> READS = Set.of("GET", "HEAD");

    OnceMoreForReads() {
        super(
                1,
                TimeValue.ofMilliseconds(50),
                List.of(InterruptedIOException.class, ConnectException.class),
                List.of());
    }

    @Override
    protected boolean handleAsIdempotent(HttpRequest request) {
        return READS.contains(request.getMethod());
    }
}
