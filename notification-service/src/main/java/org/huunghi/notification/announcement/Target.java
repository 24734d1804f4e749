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
 */
public record Target(List<String> units, List<Duty> duties, List<Channel> channels) {

    public Target {
        units = units == null ? List.of() : List.copyOf(units);
        duties = duties == null ? List.of() : List.copyOf(duties);
        channels = channels == null
                ? List.of()
                : channels.stream().distinct().sorted().toList();
    }

    boolean isFor(Officer officer) {
        return duties.isEmpty() || duties.stream().anyMatch(officer::holds);
    }
}
