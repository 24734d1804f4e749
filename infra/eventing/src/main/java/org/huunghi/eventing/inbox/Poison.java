package org.huunghi.eventing.inbox;

/**
 * This event can never be consumed: it cannot be read, or the domain refuses it. It goes to the dead letters at once.
 */
public final class Poison extends RuntimeException {

    private final String code;

    /**
     * @param code stable, lower case with hyphens
     * @param reason for the operator; without contact data
     */
    public Poison(String code, String reason) {
        super(reason);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
