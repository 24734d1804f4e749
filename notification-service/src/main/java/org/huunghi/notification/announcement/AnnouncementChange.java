package org.huunghi.notification.announcement;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Versioned;

/** What the use cases about announcements have in common: find, check the rights, decide, store. */
final class AnnouncementChange {

    private AnnouncementChange() {}

    static Outcome<Announcement, AnnouncementRejection> change(
            Announcements announcements,
            String id,
            long expectedVersion,
            Attribution attribution,
            AnnouncementRights rights,
            BiFunction<Actor, Announcement, Optional<AnnouncementRejection>> refusal,
            Function<Announcement, Decision<Announcement, AnnouncementEvent, AnnouncementRejection>> command) {
        var actor = attribution.by();
        var found = announcements.find(id).filter(a -> rights.maySee(actor, a.aggregate()));
        if (found.isEmpty()) {
            return Outcome.refused(new AnnouncementRejection.NotFound());
        }
        var refused = refusal.apply(actor, found.get().aggregate());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var before = found.get().at(expectedVersion);
        return stored(command.apply(before.aggregate()), accepted -> announcements.save(before, accepted, attribution));
    }

    static Outcome<Announcement, AnnouncementRejection> stored(
            Decision<Announcement, AnnouncementEvent, AnnouncementRejection> decision,
            Function<Accepted<Announcement, AnnouncementEvent, AnnouncementRejection>, Versioned<Announcement>> store) {
        return switch (decision) {
            case Rejected<Announcement, AnnouncementEvent, AnnouncementRejection>(AnnouncementRejection why) ->
                Outcome.refused(why);
            case Accepted<Announcement, AnnouncementEvent, AnnouncementRejection> accepted ->
                Outcome.done(store.apply(accepted));
        };
    }
}
