package org.huunghi.notification.notification.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huunghi.notification.notification.NotificationStatus;

/** What a list of notifications may be narrowed by. */
record NotificationFilter(
        @Size(max = 64) String officer,

        @Parameter(description = "Id of the event") @Size(max = 200)
        String event,

        NotificationStatus status,
        @Pattern(regexp = "[a-z0-9-]{2,40}") String unit) {}
