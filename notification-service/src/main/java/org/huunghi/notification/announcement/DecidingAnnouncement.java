package org.huunghi.notification.announcement;

import java.time.Clock;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Outcome;

/** The second person's word about an announcement, and its withdrawal. */
public final class DecidingAnnouncement {

    private final Announcements announcements;
    private final AnnouncementRights rights;
    private final Clock clock;

    public DecidingAnnouncement(Announcements announcements, AnnouncementRights rights, Clock clock) {
        this.announcements = announcements;
        this.rights = rights;
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
                rights,
                (who, announcement) ->
                        word == Word.WITHDRAW ? Optional.empty() : rights.refusalToDecide(who, announcement),
                announcement -> decide(announcement, word, actor));
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
