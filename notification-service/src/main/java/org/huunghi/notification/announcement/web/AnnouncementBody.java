package org.huunghi.notification.announcement.web;

import java.time.Instant;
import java.util.List;
import org.huunghi.notification.announcement.Announcement;
import org.huunghi.notification.announcement.AnnouncementStatus;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;

/**
 * An announcement as callers see it.
 *
 * @param test whether nobody is really reached
 * @param estimate as it was when it was submitted, absent before
 * @param queued messages so far
 */
record AnnouncementBody(
        String id,
        String author,
        Instant draftedAt,
        List<String> units,
        List<Duty> duties,
        List<Channel> channels,
        boolean test,
        Text title,
        Text words,
        AnnouncementStatus status,
        ShownEstimate estimate,
        int queued) {

    static AnnouncementBody of(Announcement announcement) {
        var target = announcement.target();
        return new AnnouncementBody(
                announcement.id(),
                announcement.author(),
                announcement.draftedAt(),
                target.units(),
                target.duties(),
                target.channels(),
                target.test(),
                announcement.title(),
                announcement.words(),
                announcement.status(),
                ShownEstimate.of(announcement.estimate()),
                announcement.progress().queued());
    }
}
