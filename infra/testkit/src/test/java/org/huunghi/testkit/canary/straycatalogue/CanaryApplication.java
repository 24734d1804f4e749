package org.huunghi.testkit.canary.straycatalogue;

/** Wire names at the front desk. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
