package org.huunghi.notification.announcement;

import java.util.List;
import java.util.stream.Stream;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.template.Occasion;

/** Finds the officers that an announcement is for, and how each is reached. */
public final class Addressees {

    private final Officers officers;

    public Addressees(Officers officers) {
        this.officers = officers;
    }

    /**
     * Somebody it is for.
     *
     * @param channels that lead to the officer and are not turned off; none when the officer cannot be reached
     */
    public record Addressee(Officer officer, List<Channel> channels) {}

    /** Those of this unit, by name. */
    List<Addressee> of(Target target, String unit) {
        return officers.activeOf(unit).stream()
                .filter(target::isFor)
                .map(officer -> new Addressee(
                        officer,
                        target.channels().stream()
                                .filter(channel -> isReached(officer, channel))
                                .toList()))
                .toList();
    }

    Stream<Addressee> of(Target target) {
        return target.units().stream().distinct().flatMap(unit -> of(target, unit).stream());
    }

    private static boolean isReached(Officer officer, Channel channel) {
        return officer.contacts().reach(channel)
                && officer.choice(Occasion.ANNOUNCEMENT.code(), channel) != Choice.NONE;
    }
}
