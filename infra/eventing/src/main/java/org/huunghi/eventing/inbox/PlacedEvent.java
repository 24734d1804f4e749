package org.huunghi.eventing.inbox;

/**
 * An event and where it lies, by which a consumer that adds things up can tell what it has added before.
 *
 * @param topic that it was read from: the event topic, or the group's replay of it
 */
public record PlacedEvent<T>(String topic, int partition, long offset, IncomingEvent<T> event) {}
