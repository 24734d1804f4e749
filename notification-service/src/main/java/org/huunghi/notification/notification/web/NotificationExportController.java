package org.huunghi.notification.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of notifications as a file. */
@RestController
class NotificationExportController {

    private final NotificationController notifications;

    NotificationExportController(NotificationController notifications) {
        this.notifications = notifications;
    }

    @GetMapping({NotificationView.PATH + Download.CSV, NotificationView.PATH + Download.XLSX})
    @Operation(summary = "Notifications as a file", description = "CSV or XLSX; the filters of the list hold.")
    void export(Download download, @Valid @ParameterObject NotificationFilter filter, Actor actor) throws IOException {
        download.write(NotificationTable.TABLE, page -> notifications.page(page, filter, actor));
    }
}
