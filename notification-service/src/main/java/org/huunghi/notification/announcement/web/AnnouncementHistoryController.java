package org.huunghi.notification.announcement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.notification.announcement.Announcement;
import org.huunghi.notification.announcement.AnnouncementRights;
import org.huunghi.notification.announcement.Announcements;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.history.AsOf;
import org.huunghi.servicekit.history.HistoryPage;
import org.huunghi.servicekit.history.PastView;
import org.huunghi.servicekit.history.RecordHistories;
import org.huunghi.servicekit.history.RecordHistory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an announcement went through, without its words. */
@RestController
@RequestMapping(AnnouncementView.PATH + "/{id}")
@Tag(name = "Announcements")
class AnnouncementHistoryController {

    private final Announcements announcements;
    private final AnnouncementRights rights;
    private final RecordHistory history;

    AnnouncementHistoryController(Announcements announcements, AnnouncementRights rights, RecordHistories histories) {
        this.announcements = announcements;
        this.rights = rights;
        this.history = histories.of("announcement");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of an announcement",
            description = "Who, what, when and why; progress says how far it has come.")
    HistoryPage list(
            @PathVariable @Size(max = 64) String id,
            @RequestParam(defaultValue = "NEWEST") HistoryOrder order,
            PageRequest page,
            Actor actor) {
        return history.page(find(id, actor), id, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read an announcement, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable @Size(max = 64) String id, AsOf asOf, Actor actor) {
        return history.asOf(find(id, actor), id, asOf);
    }

    private Optional<? extends Versioned<Announcement>> find(String id, Actor actor) {
        return announcements.find(id).filter(found -> rights.maySee(actor, found.aggregate()));
    }
}
