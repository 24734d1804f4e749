package org.huunghi.testkit.canary.talkingrooms;

/** One room sees another. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
