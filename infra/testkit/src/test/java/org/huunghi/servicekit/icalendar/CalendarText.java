package org.huunghi.servicekit.icalendar;

/** Stands in for the real one, which this module must not depend on: its tests depend on us. */
public interface CalendarText {
    String text();
}
