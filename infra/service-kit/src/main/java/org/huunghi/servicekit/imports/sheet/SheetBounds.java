package org.huunghi.servicekit.imports.sheet;

/**
 * How much of a file is read before it is refused.
 *
 * @param rows below the header
 * @param cell characters of one cell
 * @param inflated bytes of a workbook once it is unpacked
 */
public record SheetBounds(int rows, int columns, int cell, long inflated) {}
