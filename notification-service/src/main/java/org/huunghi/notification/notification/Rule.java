package org.huunghi.notification.notification;

import java.util.Set;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.template.Occasion;

/**
 * Who is told of one kind of event, and how.
 *
 * @param duty who of the unit; where a person is named, that one instead
 * @param sms when an SMS goes beside the email
 */
record Rule(Occasion occasion, Party party, Duty duty, Sms sms, Pace pace) {

    /** An SMS disturbs and costs; few things deserve one. */
    enum Sms {
        NEVER,
        /** Only when the task itself is urgent. */
        IF_URGENT,
        ALWAYS
    }

    Set<Channel> channels(boolean urgent) {
        return sms == Sms.ALWAYS || (sms == Sms.IF_URGENT && urgent)
                ? Set.of(Channel.EMAIL, Channel.SMS)
                : Set.of(Channel.EMAIL);
    }

    /** A task that is urgent itself makes everything about it so. */
    Pace pace(boolean urgent) {
        return urgent && pace != Pace.DIGEST ? Pace.URGENT : pace;
    }
}
