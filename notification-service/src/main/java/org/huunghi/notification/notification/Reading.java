package org.huunghi.notification.notification;

import java.util.HashSet;
import java.util.Set;
import org.huunghi.notification.officer.Channel;

/** One reading of an event. Rules may mean somebody twice; everybody is told once. */
final class Reading {

    private final boolean first;
    private final Set<String> told = new HashSet<>();

    private Reading(boolean first) {
        this.first = first;
    }

    /** Of what has certainly not been told to anybody. */
    static Reading first() {
        return new Reading(true);
    }

    /** Of what somebody may have been told, by this instance or by one that has died. */
    static Reading again() {
        return new Reading(false);
    }

    boolean isFirst() {
        return first;
    }

    /** False when it was told to this recipient on this channel before. */
    boolean tell(Recipient recipient, Channel channel) {
        return told.add(recipient.key() + ' ' + channel);
    }
}
