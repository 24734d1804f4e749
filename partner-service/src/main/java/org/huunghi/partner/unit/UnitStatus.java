package org.huunghi.partner.unit;

/** Whether a unit still exists. */
public enum UnitStatus {
    ACTIVE,
    /** Others have taken over its work. */
    SUCCEEDED,
    /** Gone without an heir. */
    CLOSED
}
