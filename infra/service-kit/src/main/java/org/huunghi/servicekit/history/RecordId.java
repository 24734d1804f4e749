package org.huunghi.servicekit.history;

/**
 * The one variable in a record's address, whatever it is called there. As a controller parameter it is found by itself.
 */
public record RecordId(String value) {}
