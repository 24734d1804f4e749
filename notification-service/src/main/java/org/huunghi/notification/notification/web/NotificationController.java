package org.huunghi.notification.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.NotificationRejection;
import org.huunghi.notification.notification.NotificationRights;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.Notifications.Wanted;
import org.huunghi.notification.notification.ResendingNotification;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.FacetRequest;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who was told what, when, and how far it came. */
@RestController
@RequestMapping(NotificationView.PATH)
@Tag(name = "Notifications", description = "Thông báo – messages to officers and what became of them")
class NotificationController {

    private final Notifications notifications;
    private final NotificationRights rights;
    private final ResendingNotification resending;
    private final Clock clock;
    private final Answers<Notification, NotificationRejection, NotificationBody> answers;

    NotificationController(
            Notifications notifications,
            NotificationRights rights,
            ResendingNotification resending,
            NotificationView view,
            Clock clock) {
        this.notifications = notifications;
        this.rights = rights;
        this.resending = resending;
        this.clock = clock;
        this.answers = new Answers<>(view, NotificationProblems::of);
    }

    record ResendReason(@Size(max = 1000) String reason) {}

    @GetMapping
    @Operation(
            summary = "Find notifications",
            description =
                    "The newest first; all filters hold at once. The operator sees all, the People's Committee its"
                            + " province's, everybody else the own unit's.")
    Page<NotificationBody> list(
            PageRequest page, @Valid @ParameterObject NotificationFilter filter, FacetRequest facets, Actor actor) {
        var wanted = wanted(filter, actor);
        return page(page, wanted).with(facets.counted(Wanted.FACETS, names -> notifications.facets(wanted, names)));
    }

    /** Without facets. */
    Page<NotificationBody> page(PageRequest page, NotificationFilter filter, Actor actor) {
        return page(page, wanted(filter, actor));
    }

    private Wanted wanted(NotificationFilter filter, Actor actor) {
        var scope = rights.scope(actor, filter.unit())
                .orElseThrow(() -> NotificationProblems.of(new NotificationRejection.NotPermitted())
                        .asRefusal());
        return filter.wanted(scope, clock.getZone());
    }

    private Page<NotificationBody> page(PageRequest page, Wanted wanted) {
        var after = page.after().map(List::getLast).orElse(null);
        return Page.of(
                notifications.list(wanted, after, page.limit() + 1),
                page,
                stored -> List.of(stored.aggregate().place()),
                stored -> NotificationBody.of(stored.aggregate(), null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a notification", description = "With its timeline.")
    ResponseEntity<NotificationBody> show(@PathVariable @Size(max = 64) String id, Actor actor) {
        return answers.shown(notifications.find(id).filter(found -> rights.maySee(actor, found.aggregate())));
    }

    @PostMapping("/{id}/resend")
    @Operation(
            summary = "Have it sent again",
            description = "By the operator. One that reached nobody goes to whom the unit has by now.")
    ResponseEntity<NotificationBody> resend(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody ResendReason body,
            Actor actor) {
        return answers.changed(resending.resend(id, expected.value(), actor, body.reason()));
    }
}
