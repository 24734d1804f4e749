package org.huunghi.notification.retention.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.retention.PurgingRecords;
import org.huunghi.notification.retention.PurgingRecords.Outlook;
import org.huunghi.servicekit.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long what is kept. */
@RestController
@Tag(name = "Retention", description = "Thời hạn lưu trữ – how long what is kept")
class RetentionController {

    private final PurgingRecords purging;

    RetentionController(PurgingRecords purging) {
        this.purging = purging;
    }

    /**
     * A rule, what it would remove now, and what it has removed.
     *
     * @param keep a period of ISO 8601
     * @param verified whether somebody has checked it against its source
     * @param before what is older goes
     * @param due how much that is now
     * @param complete whether there is no more than that
     */
    record ShownRetentionRule(
            String id,
            String keep,
            Text source,
            boolean verified,
            Instant before,
            long due,
            boolean complete,
            long removed,
            Instant lastRemovedAt) {

        static ShownRetentionRule of(Outlook outlook) {
            var rule = outlook.rule();
            return new ShownRetentionRule(
                    rule.id(),
                    rule.keep().toString(),
                    rule.source(),
                    rule.verified(),
                    outlook.before(),
                    outlook.due(),
                    outlook.isCountedToTheEnd(),
                    outlook.retained().removed(),
                    outlook.retained().lastAt());
        }
    }

    record RetentionOutlook(List<ShownRetentionRule> items) {}

    @GetMapping("/api/v1/retention-rules")
    @Operation(
            summary = "Read how long what is kept",
            description = "For the operator: a dry run, with what each rule would remove now. Removes nothing.")
    RetentionOutlook list(Actor actor) {
        if (!actor.has(Role.OPERATOR)) {
            throw Problem.of(403, "retention-not-permitted").asRefusal();
        }
        return new RetentionOutlook(
                purging.dryRun().stream().map(ShownRetentionRule::of).toList());
    }
}
