package org.huunghi.testkit.canary.springyroot;

/** Spring in the business. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
