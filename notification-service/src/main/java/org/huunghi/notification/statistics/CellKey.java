package org.huunghi.notification.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.huunghi.notification.notification.NotificationRights.Scope;

/**
 * What the figures of a day are of.
 *
 * @param scope whose: a province's or a unit's
 * @param value the channel, provider, template or unit
 */
public record CellKey(By by, String scope, LocalDate day, String value) {

    private static final String PROVINCE = "province ";

    /** Before the scopes of all provinces, and behind them. */
    public static final List<String> PROVINCES = List.of(PROVINCE, "province!");

    /** All that a report counts in. */
    static List<CellKey> of(Reported reported, LocalDate day) {
        return Stream.of(province(reported.province()), unit(reported.unit()))
                .flatMap(scope -> Arrays.stream(By.values())
                        .filter(by -> by != By.DAY && reported.value(by) != null)
                        .map(by -> new CellKey(by, scope, day, reported.value(by))))
                .toList();
    }

    /** Empty for all. */
    static String scope(Scope seen) {
        if (seen.unit() != null) {
            return unit(seen.unit());
        }
        return seen.province() == null ? null : province(seen.province());
    }

    private static String province(String code) {
        return PROVINCE + (code == null ? "" : code);
    }

    private static String unit(String code) {
        return "unit " + code;
    }
}
