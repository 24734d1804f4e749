package org.huunghi.notification.statistics.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.huunghi.notification.statistics.By;
import org.huunghi.servicekit.Problem;

/** Which figures are asked for. */
record StatisticsFilter(
        @Parameter(description = "By what they are told apart; CHANNEL when absent")
        By by,

        @Parameter(description = "First day; 29 days before the last one when absent")
        LocalDate from,

        @Parameter(description = "Last day; today when absent")
        LocalDate to,

        @Parameter(description = "Only this unit's") @Pattern(regexp = "[a-z0-9-]{2,40}")
        String unit) {

    private static final int MONTH = 30;
    private static final int MOST_DAYS = 366;

    /** With what stands for the parts that are absent. */
    StatisticsFilter completed(LocalDate today) {
        var last = to == null ? today : to;
        var first = from == null ? last.minusDays(MONTH - 1) : from;
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw Problem.of(400, "statistics-period", MOST_DAYS).asRefusal();
        }
        return new StatisticsFilter(by == null ? By.CHANNEL : by, first, last, unit);
    }
}
