package org.huunghi.testkit.canary.sound;

/** Breaks no rule. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
