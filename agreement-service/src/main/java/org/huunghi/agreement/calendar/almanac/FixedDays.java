package org.huunghi.agreement.calendar.almanac;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.parser.impl.FixedParser;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import java.time.LocalDate;
import java.time.Year;

/** The days of fixed date, as jollyday's calendar of Vietnam knows them. */
final class FixedDays {

    private final FixedParser parser = new FixedParser();
    private final HolidayConfigurations vietnam =
            JollydayFile.read(ManagerParameters.create(HolidayCalendar.VIETNAM).createResourceUrl());

    LocalDate find(String key, int year) {
        return parser.parse(Year.of(year), vietnam).stream()
                .filter(holiday -> holiday.getPropertiesKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("jollyday knows no " + key + " in Vietnam"))
                .getDate();
    }
}
