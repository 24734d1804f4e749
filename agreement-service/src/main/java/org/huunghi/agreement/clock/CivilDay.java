package org.huunghi.agreement.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as offices count them: from 00:00 to 24:00 in Vietnam. */
public final class CivilDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private CivilDay() {}

    public static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
