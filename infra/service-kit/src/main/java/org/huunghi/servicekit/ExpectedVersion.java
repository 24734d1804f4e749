package org.huunghi.servicekit;

/**
 * The version a caller has seen, from {@code If-Match}. As a controller parameter it is required: absent is 428,
 * malformed is 400.
 */
public record ExpectedVersion(long value) {}
