package org.huunghi.agreement;

import static org.huunghi.agreement.People.LEAD;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.huunghi.testkit.Api;

/** Overrides of a calendar as they are sent, and the end of what they move. */
final class Overrides {

    private Overrides() {}

    static void awaitAllMoved(Api api, String calendar) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> api.as(LEAD)
                .get(calendar)
                .json()
                .path("status")
                .asString()
                .equals("PUBLISHED"));
    }

    static Map<String, Object> override(String dayOff) {
        return override(List.of(named(dayOff)), List.of());
    }

    static Map<String, Object> override(List<?> daysOff, List<?> workedDays) {
        return Map.of(
                "daysOff",
                daysOff,
                "workedDays",
                workedDays,
                "document",
                Map.of("number", "77/TB-BNV", "date", "2026-10-01"));
    }

    static Map<String, Object> named(String day) {
        return Map.of("date", day, "name", Map.of("vi", "Nghỉ hoán đổi"));
    }
}
