package org.huunghi.testkit.canary.injectedfield;

/** A field that Spring fills behind the constructor. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
