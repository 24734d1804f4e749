package org.huunghi.servicekit.imports;

/** The text that a row has for a field. */
public record RowCell(String field, String text) {}
