package org.huunghi.servicekit.table;

import java.io.IOException;

/** A file that grows row by row. It is only whole once it was finished: one that is left before is seen to be broken. */
interface RowWriter<R> {

    void write(R row) throws IOException;

    /** Hands on what was written so far, so that nothing piles up here. */
    void flush() throws IOException;

    void finish() throws IOException;
}
