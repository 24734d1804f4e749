package org.huunghi.eventing.outbox;

import java.time.Instant;

/** Watches an event on its way. The metrics are one; the crash tests have another that ends the process. */
interface RelayProbe {

    void sending(OutboxEntry entry);

    void sent(OutboxEntry entry);

    void acknowledged(OutboxEntry entry, long nanosSinceCommit);

    void failed(OutboxEntry entry);

    void removing(int aggregates);

    void removed(int aggregates);

    /** Aggregates whose overdue events the sweep has brought on their way. */
    void pickedUp(int aggregates);

    /** @param oldest of all overdue events, {@link Instant#MAX} without one */
    void swept(int overdueAggregates, Instant oldest);
}
