package org.huunghi.servicekit.imports;

/** What became of one row; a valid one that was not chosen stays valid. */
public enum RowStatus {
    INVALID,
    VALID,
    CREATED,
    /** Valid when checked, refused when written: something has changed in between. */
    FAILED
}
