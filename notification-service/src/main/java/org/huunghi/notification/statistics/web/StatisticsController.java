package org.huunghi.notification.statistics.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.notification.NotificationRights;
import org.huunghi.notification.statistics.By;
import org.huunghi.notification.statistics.Latencies;
import org.huunghi.notification.statistics.ReadingStatistics;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How many were told, how fast, at what cost, and what failed. */
@RestController
@Tag(name = "Notifications")
class StatisticsController {

    private static final String PATH = "/api/v1/notifications/statistics";

    private final ReadingStatistics reading;
    private final NotificationRights rights;
    private final Clock clock;

    StatisticsController(ReadingStatistics reading, NotificationRights rights, Clock clock) {
        this.reading = reading;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * The figures of a period.
     *
     * @param relativeError by which the percentiles may be off
     */
    record ShownNotificationStatistics(
            By by, LocalDate from, LocalDate to, double relativeError, ShownFigures total, List<ShownFigures> rows) {}

    @GetMapping(PATH)
    @Operation(
            summary = "Statistics of notifications",
            description =
                    "Of the days on which things happened, in Vietnam. The operator and analysts see all, the People's"
                            + " Committee its province's, everybody else the own unit's. Tests are not counted; figures follow within"
                            + " seconds.")
    ShownNotificationStatistics show(@Valid @ParameterObject StatisticsFilter filter, Actor actor) {
        var wanted = filter.completed(LocalDate.now(clock));
        var scope = rights.scopeOfFigures(actor, wanted.unit())
                .orElseThrow(() -> Problem.of(403, "notification-not-permitted").asRefusal());
        var found = reading.read(scope, wanted.by(), wanted.from(), wanted.to());
        return new ShownNotificationStatistics(
                wanted.by(),
                wanted.from(),
                wanted.to(),
                Latencies.RELATIVE_ERROR,
                ShownFigures.of(null, ReadingStatistics.total(found.values())),
                found.entrySet().stream()
                        .map(one -> ShownFigures.of(one.getKey(), one.getValue()))
                        .toList());
    }

    @GetMapping({PATH + Download.CSV, PATH + Download.XLSX})
    @Operation(summary = "Statistics of notifications as a file", description = "CSV or XLSX; one row each.")
    void export(Download download, @Valid @ParameterObject StatisticsFilter filter, Actor actor) throws IOException {
        var rows = show(filter, actor).rows();
        download.write(StatisticsTable.TABLE, page -> new Page<>(rows, null));
    }
}
