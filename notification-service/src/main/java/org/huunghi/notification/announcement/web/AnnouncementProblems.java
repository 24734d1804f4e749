package org.huunghi.notification.announcement.web;

import org.huunghi.notification.announcement.AnnouncementRejection;
import org.huunghi.notification.announcement.AnnouncementRejection.NobodyToTell;
import org.huunghi.notification.announcement.AnnouncementRejection.NotFound;
import org.huunghi.notification.announcement.AnnouncementRejection.NotPermitted;
import org.huunghi.notification.announcement.AnnouncementRejection.OwnAnnouncement;
import org.huunghi.notification.announcement.AnnouncementRejection.OwnUnitUnknown;
import org.huunghi.notification.announcement.AnnouncementRejection.TemplateBroken;
import org.huunghi.notification.announcement.AnnouncementRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** Words the refusals about announcements. */
final class AnnouncementProblems {

    private AnnouncementProblems() {}

    static Problem of(AnnouncementRejection rejection) {
        return switch (rejection) {
            case WrongStatus(var from, var command, var allowed) ->
                Problem.of(409, "announcement-wrong-status", command, from)
                        .with("currentStatus", from)
                        .with("allowed", allowed);
            case NotFound() -> Problem.of(404, "not-found");
            case NotPermitted() -> Problem.of(403, "announcement-not-permitted");
            case OwnUnitUnknown(var unit) -> Problem.of(403, "announcement-own-unit-unknown", unit);
            case OwnAnnouncement() -> Problem.of(403, "announcement-own");
            case NobodyToTell() -> Problem.of(409, "announcement-nobody-to-tell");
            case TemplateBroken() -> Problem.of(409, "announcement-template-broken");
        };
    }
}
