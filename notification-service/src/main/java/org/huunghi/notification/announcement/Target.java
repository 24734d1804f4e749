package org.huunghi.notification.announcement;

import java.util.List;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;

/**
 * Whom an announcement is for.
 *
 * @param units codes of the units
 * @param duties only holders of one of these; everybody when there are none
 * @param test whether nobody of them is really reached
 */
public record Target(List<String> units, List<Duty> duties, List<Channel> channels, Boolean test) {

    public Target {
        units = units == null ? List.of() : List.copyOf(units);
        duties = duties == null ? List.of() : List.copyOf(duties);
        channels = channels == null
                ? List.of()
                : channels.stream().distinct().sorted().toList();
        test = test != null && test;
    }

    /** Who is really reached. */
    public Target(List<String> units, List<Duty> duties, List<Channel> channels) {
        this(units, duties, channels, null);
    }

    /** The same, for a rehearsal. */
    Target rehearsed() {
        return new Target(units, duties, channels, true);
    }

    boolean isFor(Officer officer) {
        return duties.isEmpty() || duties.stream().anyMatch(officer::holds);
    }
}
