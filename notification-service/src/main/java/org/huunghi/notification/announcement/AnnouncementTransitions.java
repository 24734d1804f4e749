package org.huunghi.notification.announcement;

import static org.huunghi.notification.announcement.AnnouncementStatus.DRAFT;
import static org.huunghi.notification.announcement.AnnouncementStatus.SENDING;
import static org.huunghi.notification.announcement.AnnouncementStatus.SENT;
import static org.huunghi.notification.announcement.AnnouncementStatus.SUBMITTED;
import static org.huunghi.notification.announcement.AnnouncementStatus.WITHDRAWN;

import java.util.EnumSet;
import org.huunghi.eventing.Transitions;

/** The life of an announcement. */
final class AnnouncementTransitions {

    static final Transitions<AnnouncementStatus> TABLE = Transitions.of(AnnouncementStatus.class)
            // Few enough recipients: nobody else need look at it.
            .on("release", DRAFT, SENDING, "released")
            .on("submit", DRAFT, SUBMITTED, "submitted")
            .on("approve", SUBMITTED, SENDING, "approved")
            .on("refuse", SUBMITTED, DRAFT, "refused")
            .on("advance", SENDING, SENDING, "advanced")
            .on("finish", SENDING, SENT, "finished")
            .on("withdraw", EnumSet.of(DRAFT, SUBMITTED, SENDING), WITHDRAWN, "withdrawn")
            .build();

    private AnnouncementTransitions() {}
}
