package org.huunghi.eventing.history;

/** How a history is read. */
public enum HistoryOrder {
    NEWEST,
    OLDEST
}
