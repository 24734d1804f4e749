package org.huunghi.testkit.canary.emptyname;

/** A name that says nothing. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
