package org.huunghi.eventing.cloudevent;

/** The record does not carry the headers of a CloudEvent in binary mode. */
public final class UnreadableHeaders extends RuntimeException {

    private final String header;

    public UnreadableHeaders(String header, String problem) {
        super(header + " " + problem, null, false, false);
        this.header = header;
    }

    /** The first header that is missing or wrong. */
    public String header() {
        return header;
    }
}
