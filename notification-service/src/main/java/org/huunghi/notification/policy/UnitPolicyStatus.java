package org.huunghi.notification.policy;

/** Whose policy it is. */
public enum UnitPolicyStatus {
    /** As it came with the software. */
    SHIPPED,
    /** Set by the unit. */
    SET
}
