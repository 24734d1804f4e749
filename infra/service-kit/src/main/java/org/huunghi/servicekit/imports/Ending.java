package org.huunghi.servicekit.imports;

/**
 * What became of the chosen rows.
 *
 * @param failed valid when they were checked, refused when they were written
 */
public record Ending(int created, int failed) {}
