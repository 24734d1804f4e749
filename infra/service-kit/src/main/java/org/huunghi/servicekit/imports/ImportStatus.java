package org.huunghi.servicekit.imports;

/** Where an import stands. */
public enum ImportStatus {
    /** The file is here and its rows are looked at. */
    CHECKING,
    /** Every row has been judged; somebody decides. */
    CHECKED,
    /** The chosen rows are being written. */
    RUNNING,
    DONE,
    /** The file as a whole could not be read. */
    REFUSED,
    /** Nobody decided in time. */
    EXPIRED
}
