package org.huunghi.notification.announcement;

import java.time.Clock;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Outcome;
import org.huunghi.notification.notification.Text;

/** Drafts an announcement; nothing is sent. */
public final class DraftingAnnouncement {

    private final Announcements announcements;
    private final Clock clock;

    public DraftingAnnouncement(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    public Outcome<Announcement, AnnouncementRejection> draft(Target target, Text title, Text words, Actor actor) {
        if (!AnnouncementRights.mayAnnounce(actor, target)) {
            return Outcome.refused(new AnnouncementRejection.NotPermitted());
        }
        var now = clock.instant();
        var decision = Announcement.draft(ChangeContext.newId(), actor.id(), target, title, words, now);
        return AnnouncementChange.stored(decision, accepted -> announcements.add(accepted, Attribution.of(actor, now)));
    }
}
