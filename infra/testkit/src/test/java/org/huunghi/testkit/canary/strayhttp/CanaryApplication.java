package org.huunghi.testkit.canary.strayhttp;

/** HTTP where mail comes in. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
