package org.huunghi.eventing.inbox;

/** Stands in for the real one, which this module must not depend on: its tests depend on us. */
public enum Delivery {
    APPLIED
}
