package org.huunghi.notification.retention;

import static org.huunghi.eventing.Decision.accepted;

import java.time.Instant;
import java.util.Objects;
import org.huunghi.eventing.Decision;

/**
 * What a rule has removed so far; nobody can look at what is gone, so this is told.
 *
 * @param rule id of the rule
 * @param removed records in all
 * @param lastAt when it last removed some
 */
public record Retained(String rule, long removed, Instant lastAt) {

    public Retained {
        Objects.requireNonNull(rule, "rule");
    }

    static Retained nothingYet(String rule) {
        return new Retained(rule, 0, null);
    }

    Decision<Retained, RetainedEvent, Void> remove(int records, Instant before, Instant now) {
        return accepted(new Retained(rule, removed + records, now), new RetainedEvent.Purged(records, before));
    }
}
