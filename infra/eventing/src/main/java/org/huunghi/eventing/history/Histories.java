package org.huunghi.eventing.history;

/** The histories that this service keeps. */
public interface Histories {

    /** @param aggregate the wire name, for example {@code task} */
    History of(String aggregate);
}
