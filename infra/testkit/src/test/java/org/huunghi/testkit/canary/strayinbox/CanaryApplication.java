package org.huunghi.testkit.canary.strayinbox;

/** The front desk opens the mail. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
