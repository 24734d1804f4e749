package org.huunghi.eventing.inbox;

/** What became of a delivered event. */
public enum Delivery {
    /** It changed something here. */
    APPLIED,
    /** This event, or a later one of its subject, had been applied before. */
    DUPLICATE,
    /** It says nothing that concerns this consumer. */
    IGNORED
}
