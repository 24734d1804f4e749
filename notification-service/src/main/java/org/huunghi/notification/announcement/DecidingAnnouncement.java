package org.huunghi.notification.announcement;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The second person's word about an announcement, and its withdrawal. */
public final class DecidingAnnouncement {

    private final Announcements announcements;
    private final Clock clock;

    public DecidingAnnouncement(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What can be said about an announcement. */
    public enum Word {
        APPROVE,
        REFUSE,
        WITHDRAW
    }

    public Outcome<Announcement, AnnouncementRejection> decide(
            String id, long expectedVersion, Word word, Actor actor, String reason) {
        return AnnouncementChange.change(
                announcements,
                id,
                expectedVersion,
                new Attribution(actor, clock.instant(), null, reason),
                (who, announcement) -> isPermitted(word, who, announcement),
                announcement -> decide(announcement, word, actor));
    }

    private static boolean isPermitted(Word word, Actor actor, Announcement announcement) {
        return word == Word.WITHDRAW
                ? AnnouncementRights.maySee(actor, announcement)
                : AnnouncementRights.mayApprove(actor);
    }

    private Decision<Announcement, AnnouncementEvent, AnnouncementRejection> decide(
            Announcement announcement, Word word, Actor actor) {
        return switch (word) {
            case APPROVE -> announcement.approve(actor.id(), clock.instant());
            case REFUSE -> announcement.refuse();
            case WITHDRAW -> announcement.withdraw();
        };
    }
}
