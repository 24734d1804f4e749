package org.huunghi.local.sink;

import java.time.Instant;

/** Something a sink has taken in. */
public interface Received {
    Instant receivedAt();

    /** Whether the address, as a person would write it, is one this was sent to. */
    boolean isTo(String address);
}
