package org.huunghi.notification.statistics;

/**
 * What was reported, and where that lies.
 *
 * @param lane where reports come one after the other, for example a partition of a topic
 * @param offset its place there
 */
public record Placed(String lane, long offset, Reported reported) {}
