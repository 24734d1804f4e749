package org.huunghi.testkit.canary.suffixedfact;

/** A fact that says that it is one. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
