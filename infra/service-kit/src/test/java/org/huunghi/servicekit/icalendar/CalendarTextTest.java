package org.huunghi.servicekit.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTextTest {

    @Test
    void aTimeIsVietnamsAndItsZoneIsDefined() {
        assertThat(text("Họp"))
                .startsWith("BEGIN:VCALENDAR\r\nPRODID:-//Huu Nghi//test//VI\r\nVERSION:2.0\r\n")
                .contains("X-PUBLISHED-TTL:PT1H\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\n", "TZOFFSETTO:+0700\r\n")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261130T163000\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    /** Of characters with one, with three and with four octets, the last being two to Java; shifted over the fold. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cooperation with Gyeongsangbuk and Champasak, year after year after year, until 2030",
                "Hội nghị xúc tiến hợp tác, đầu tư, thương mại; du lịch với tỉnh Chăm-pa-sắc năm 2026",
                "ệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệệ",
                "𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋𠀋",
            })
    void aLineIsFoldedByOctetsAndComesBackWhole(String title) throws ParserException, IOException {
        for (var shift = 0; shift < 4; shift++) {
            var summary = "x".repeat(shift) + title;
            var text = text(summary);

            assertThat(text.split("\r\n")).as(summary).allSatisfy(line -> {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line)).isTrue();
            });
            var event = (VEvent) new CalendarBuilder()
                    .build(new StringReader(text))
                    .getComponents("VEVENT")
                    .getFirst();
            assertThat(event.getSummary().getValue()).isEqualTo(summary);
        }
    }

    private static String text(String summary) {
        var start = LocalDateTime.of(2026, 11, 30, 16, 30).atZone(CalendarText.ZONE);
        var event = new VEvent(new PropertyList(List.of(
                new Uid("hop@huunghi"), new DtStamp(start.toInstant()), new DtStart<>(start), new Summary(summary))));
        return CalendarText.of(
                "-//Huu Nghi//test//VI", List.of(new XProperty("X-PUBLISHED-TTL", "PT1H")), List.of(event));
    }
}
