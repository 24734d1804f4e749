package org.huunghi.testkit.canary.showyclass;

/** Public for nobody. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
