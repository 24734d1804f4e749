package org.huunghi.notification.announcement.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.huunghi.notification.announcement.AnnouncementRights;
import org.huunghi.notification.announcement.Announcements;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an announcement went through, without its words. */
@RestController
@RequestMapping(AnnouncementView.PATH + "/{id}")
@Tag(name = "Announcements")
@HistoryOf(value = "an announcement", tells = "Who, what, when and why; progress says how far it has come.")
class AnnouncementHistoryController extends HistoryController {

    AnnouncementHistoryController(Announcements announcements, AnnouncementRights rights, RecordHistories histories) {
        super(
                histories.of("announcement"),
                (id, actor) -> announcements.find(id).filter(found -> rights.maySee(actor, found.aggregate())));
    }
}
