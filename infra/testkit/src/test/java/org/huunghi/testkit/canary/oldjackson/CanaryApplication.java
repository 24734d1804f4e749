package org.huunghi.testkit.canary.oldjackson;

/** JSON by Jackson 2. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
