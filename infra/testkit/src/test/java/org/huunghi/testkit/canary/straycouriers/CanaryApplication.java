package org.huunghi.testkit.canary.straycouriers;

/** The front desk sends letters itself. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
