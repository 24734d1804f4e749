package org.huunghi.agreement.task;

import java.time.Instant;

/**
 * What holds a task up, as a lead reports it.
 *
 * @param id tells it from the other obstacles of its task
 * @param beyondAuthority whether only the People's Committee can remove it
 * @param raisedBy code of the unit
 * @param escalation {@code null} until it is put before the People's Committee
 */
public record Obstacle(
        String id,
        Kind kind,
        String description,
        boolean beyondAuthority,
        String raisedBy,
        Instant raisedAt,
        Escalation escalation) {

    /** What it is about. */
    public enum Kind {
        LEGAL,
        FUNDING,
        STAFF,
        PARTNER,
        COORDINATION,
        OTHER
    }

    /** As a lead reports it. */
    static Obstacle reported(Kind kind, String description, boolean beyondAuthority, String unit, Instant at) {
        return new Obstacle(null, kind, description, beyondAuthority, unit, at, null);
    }

    Obstacle numbered(int number) {
        return new Obstacle(
                Integer.toString(number), kind, description, beyondAuthority, raisedBy, raisedAt, escalation);
    }

    Obstacle escalated(Escalation before) {
        return new Obstacle(id, kind, description, beyondAuthority, raisedBy, raisedAt, before);
    }
}
