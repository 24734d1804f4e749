package org.huunghi.local.part;

/** A part that has started: where it is reached, and how it is ended. */
public interface RunningPart extends AutoCloseable {
    /** What a client connects to, for people to read. */
    String address();

    @Override
    void close();
}
