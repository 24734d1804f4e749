package org.huunghi.eventing.mongo;

/** An aggregate with this id or this unique key exists already. */
public final class DuplicateAggregate extends RuntimeException {

    private final String index;

    public DuplicateAggregate(String index) {
        super("refused by the unique index " + index, null, false, false);
        this.index = index;
    }

    /** Name of the unique index that refused it. */
    public String index() {
        return index;
    }
}
