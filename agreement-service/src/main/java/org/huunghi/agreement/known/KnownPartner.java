package org.huunghi.agreement.known;

/**
 * A foreign partner as partner-service last told of it.
 *
 * @param status wire name of its status there
 * @param survivor id of the partner it was merged into, or {@code null}
 */
public record KnownPartner(String id, String status, String survivor) {

    /** Neither turned down nor merged into another one, so something new may be agreed with it. */
    public boolean isEligible() {
        return !"REJECTED".equals(status) && !"MERGED".equals(status);
    }
}
