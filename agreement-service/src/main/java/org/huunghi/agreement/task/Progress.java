package org.huunghi.agreement.task;

import java.time.Instant;

/**
 * How far a lead says the task is.
 *
 * @param percent 0 to 100, {@code null} when only words are given
 */
public record Progress(String unit, Integer percent, String note, Instant at) {}
