package org.huunghi.notification.notification.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huunghi.notification.notification.NotificationRights.Scope;
import org.huunghi.notification.notification.NotificationStatus;
import org.huunghi.notification.notification.Notifications.Wanted;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Occasion;
import org.huunghi.servicekit.Problem;

/** What a list of notifications may be narrowed by. */
record NotificationFilter(
        @Size(max = 64) String officer,

        @Parameter(description = "Id of the event") @Size(max = 200)
        String event,

        @Parameter(description = "Its kind, for example task.overdue") @Pattern(regexp = "[a-z.-]{2,60}")
        String occasion,

        Channel channel,

        NotificationStatus status,

        @Parameter(description = "Name of the provider that has it, or was asked last")
        @Pattern(regexp = "[a-z-]{2,40}")
        String provider,

        @Pattern(regexp = "[a-z0-9-]{2,40}") String unit,

        @Parameter(description = "Queued on this day or later")
        LocalDate from,

        @Parameter(description = "Queued on this day or earlier")
        LocalDate to) {

    /**
     * @param scope what the reader may see
     */
    Wanted wanted(Scope scope, ZoneId zone) {
        if (occasion != null && Occasion.find(occasion).isEmpty()) {
            throw Problem.invalid("occasion", "unknown-occasion").asRefusal();
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw Problem.invalid("to", "backwards").asRefusal();
        }
        return new Wanted(
                officer,
                event,
                occasion,
                channel,
                status,
                provider,
                scope,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
