package org.huunghi.testkit.canary.straycalendars;

/** The front desk looks up the calendar itself. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
