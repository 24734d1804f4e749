package org.huunghi.notification.notification;

import java.util.List;
import java.util.Set;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Occasion;

/**
 * Something that units must learn of.
 *
 * @param units codes of the units whose officers are told
 */
public record Notice(Cause cause, List<String> units, Facts facts) {

    public Notice {
        units = List.copyOf(units);
    }

    /** An SMS disturbs; a task that was merely assigned gets one only when it is urgent. */
    Set<Channel> channels() {
        return cause.occasion() == Occasion.TASK_ASSIGNED && !facts.urgent()
                ? Set.of(Channel.EMAIL)
                : cause.occasion().channels();
    }
}
