package org.huunghi.testkit.canary.straydocuments;

/** BSON at the front desk. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
