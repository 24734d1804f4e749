package org.huunghi.notification.announcement;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.notification.notification.Text;

/** Drafts an announcement; nothing is sent. */
public final class DraftingAnnouncement {

    private final Announcements announcements;
    private final AnnouncementRights rights;
    private final Clock clock;

    public DraftingAnnouncement(Announcements announcements, AnnouncementRights rights, Clock clock) {
        this.announcements = announcements;
        this.rights = rights;
        this.clock = clock;
    }

    public Outcome<Announcement, AnnouncementRejection> draft(Target target, Text title, Text words, Actor actor) {
        var reached = actor.has(Role.TESTER) ? target.rehearsed() : target;
        var refused = rights.refusalToAnnounce(actor, reached);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var now = clock.instant();
        var decision = Announcement.draft(
                ChangeContext.newId(), actor.id(), rights.province(reached), reached, title, words, now);
        return AnnouncementChange.stored(decision, accepted -> announcements.add(accepted, Attribution.of(actor, now)));
    }
}
