package org.huunghi.testkit.canary.sharedname;

/** Two bodies of one name. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
