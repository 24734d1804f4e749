package org.huunghi.agreement.calendar.almanac;

import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.EthiopianOrthodoxHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayBetweenFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayInMonthHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.FixedWeekdayRelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import de.focus_shift.jollyday.core.spi.IslamicHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToEasterSundayHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToFixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.RelativeToWeekdayInMonthHolidayConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the days of fixed date from a country's file in jollyday, with the XML reader of the JDK: the readers that come
 * with jollyday bring a whole binding framework for it. Days of other kinds are no days of Vietnam.
 */
record JollydayFile(List<FixedHolidayConfiguration> fixed) implements HolidayConfigurations {

    private record FixedDay(MonthDay day, String descriptionPropertiesKey) implements FixedHolidayConfiguration {

        @Override
        public HolidayType holidayType() {
            return HolidayType.PUBLIC_HOLIDAY;
        }

        @Override
        public List<MovingCondition> conditions() {
            return List.of();
        }

        @Override
        public Optional<Year> validFrom() {
            return Optional.empty();
        }

        @Override
        public Optional<Year> validTo() {
            return Optional.empty();
        }

        @Override
        public YearCycle cycle() {
            return YearCycle.EVERY_YEAR;
        }
    }

    static HolidayConfigurations read(URL file) {
        try (var in = file.openStream()) {
            return new JollydayFile(
                    fixedDays(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(file + " is no holiday calendar", e);
        }
    }

    private static List<FixedHolidayConfiguration> fixedDays(XMLStreamReader xml) throws XMLStreamException {
        var days = new ArrayList<FixedHolidayConfiguration>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Fixed")) {
                var month = Month.valueOf(xml.getAttributeValue(null, "month"));
                var day = MonthDay.of(month, Integer.parseInt(xml.getAttributeValue(null, "day")));
                days.add(new FixedDay(day, xml.getAttributeValue(null, "descriptionPropertiesKey")));
            }
        }
        return List.copyOf(days);
    }

    @Override
    public List<RelativeToFixedHolidayConfiguration> relativeToFixed() {
        return List.of();
    }

    @Override
    public List<RelativeToWeekdayInMonthHolidayConfiguration> relativeToWeekdayInMonth() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayInMonthHolidayConfiguration> fixedWeekdays() {
        return List.of();
    }

    @Override
    public List<ChristianHolidayConfiguration> christianHolidays() {
        return List.of();
    }

    @Override
    public List<IslamicHolidayConfiguration> islamicHolidays() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayBetweenFixedHolidayConfiguration> fixedWeekdayBetweenFixed() {
        return List.of();
    }

    @Override
    public List<FixedWeekdayRelativeToFixedHolidayConfiguration> fixedWeekdayRelativeToFixed() {
        return List.of();
    }

    @Override
    public List<EthiopianOrthodoxHolidayConfiguration> ethiopianOrthodoxHolidays() {
        return List.of();
    }

    @Override
    public List<RelativeToEasterSundayHolidayConfiguration> relativeToEasterSunday() {
        return List.of();
    }
}
