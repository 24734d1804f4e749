package org.huunghi.notification.announcement;

import static org.huunghi.eventing.Decision.rejected;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** Has an announcement sent: at once when it goes to few, else when a second person has approved it. */
public final class SubmittingAnnouncement {

    private final Announcements announcements;
    private final AnnouncementRights rights;
    private final MeasuringAnnouncement measuring;
    private final int limit;
    private final Clock clock;

    /**
     * @param limit recipients up to which nobody else need approve it
     */
    public SubmittingAnnouncement(
            Announcements announcements,
            AnnouncementRights rights,
            MeasuringAnnouncement measuring,
            int limit,
            Clock clock) {
        this.announcements = announcements;
        this.rights = rights;
        this.measuring = measuring;
        this.limit = limit;
        this.clock = clock;
    }

    public Outcome<Announcement, AnnouncementRejection> submit(
            String id, long expectedVersion, Actor actor, String reason) {
        return AnnouncementChange.change(
                announcements,
                id,
                expectedVersion,
                new Attribution(actor, clock.instant(), null, reason),
                rights,
                (who, announcement) -> rights.refusalToAnnounce(who, announcement.target()),
                this::decide);
    }

    private Decision<Announcement, AnnouncementEvent, AnnouncementRejection> decide(Announcement announcement) {
        return measuring
                .measure(announcement)
                .map(measured -> announcement.submit(measured.estimate(), limit, clock.instant()))
                .orElseGet(() -> rejected(new AnnouncementRejection.TemplateBroken()));
    }
}
