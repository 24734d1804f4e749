package org.huunghi.testkit.canary.straycalendartexts;

/** Calendars come in with the mail. */
public final class CanaryApplication {
    private CanaryApplication() {}
}
