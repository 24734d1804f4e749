package org.huunghi.aid.known;

/**
 * A foreign partner as partner-service last told of it.
 *
 * @param status wire name of its status there
 */
public record KnownPartner(String id, String status) {

    /** Neither turned down nor merged into another one, so it may give or receive. */
    public boolean isUsable() {
        return !"REJECTED".equals(status) && !"MERGED".equals(status);
    }
}
