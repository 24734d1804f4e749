package org.huunghi.testkit.canary.straymessages;

/** A message in the cellar. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
