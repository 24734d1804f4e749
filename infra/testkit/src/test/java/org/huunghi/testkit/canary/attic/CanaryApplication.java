package org.huunghi.testkit.canary.attic;

/** A room that no decision record knows. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
