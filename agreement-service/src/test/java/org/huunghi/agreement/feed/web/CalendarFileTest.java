package org.huunghi.agreement.feed.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.huunghi.agreement.feed.Feed;
import org.huunghi.agreement.feed.FeedEntry;
import org.huunghi.agreement.feed.FeedScope;
import org.huunghi.agreement.feed.FeedStatus;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final Instant SINCE = Instant.parse("2026-11-21T03:00:00.250Z");
    private static final String LONG =
            "Đề xuất chương trình hợp tác; nông nghiệp, ".repeat(8) + "🌾".repeat(60) + "hết\nDòng hai";
    private static final Feed FEED = new Feed(
            "f1",
            "nguyen-a",
            "so-a",
            new FeedScope(FeedScope.Kind.UNIT, "so-a"),
            "fingerprint",
            FeedStatus.ACTIVE,
            SINCE);

    private final CalendarFile file = new CalendarFile("https://huunghi.example");

    @Test
    void anotherProgramReadsWhatWasWritten() throws Exception {
        var read = parsed(file.of(FEED, List.of(task(LocalTime.of(17, 0), null), day()), SINCE));

        assertThat(read.validate().hasErrors()).isFalse();
        var todo = read.<CalendarComponent>getComponents().stream()
                .filter(component -> component.getName().equals(Component.VTODO))
                .findFirst()
                .orElseThrow();
        assertThat(value(todo, Property.UID)).isEqualTo("task-1@huunghi");
        assertThat(value(todo, Property.SUMMARY)).isEqualTo(LONG);
        assertThat(value(todo, Property.STATUS)).isEqualTo("IN-PROCESS");
        assertThat(value(todo, Property.PERCENT_COMPLETE)).isEqualTo("40");
        assertThat(value(todo, Property.URL)).isEqualTo("https://huunghi.example/api/v1/tasks/1");
        var event = read.<CalendarComponent>getComponents().stream()
                .filter(component -> component.getName().equals(Component.VEVENT))
                .findFirst()
                .orElseThrow();
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270630");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    @Test
    void theLinesAreThoseOfTheStandard() {
        var text = file.of(FEED, List.of(task(LocalTime.of(17, 0), null), day()), SINCE);
        var unfolded = List.of(text.replace("\r\n ", "").split("\r\n"));

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("\n\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .as(line)
                .isLessThanOrEqualTo(75));
        assertThat(unfolded)
                .contains(
                        "VERSION:2.0",
                        "CALSCALE:GREGORIAN",
                        "BEGIN:VTIMEZONE",
                        "TZID:Asia/Ho_Chi_Minh",
                        "TZOFFSETTO:+0700",
                        "UID:task-1@huunghi",
                        "DTSTAMP:20261121T030000Z",
                        "SEQUENCE:7",
                        "DUE;TZID=Asia/Ho_Chi_Minh:20261231T170000",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "TRIGGER;RELATED=END:-P3D",
                        "DTSTART;VALUE=DATE:20270630",
                        "PRIORITY:1");
        assertThat(unfolded).anySatisfy(line -> assertThat(line)
                .startsWith("SUMMARY:Đề xuất chương trình hợp tác\\; nông nghiệp\\, Đề")
                .endsWith("🌾hết\\nDòng hai"));
        assertThat(unfolded.stream().filter(line -> line.startsWith("BEGIN:VTIMEZONE")))
                .hasSize(1);
    }

    @Test
    void aDeadlineWithoutATimeIsADay() {
        assertThat(lines(task(null, null))).contains("DUE;VALUE=DATE:20261231");
    }

    @Test
    void whatIsDoneSaysSoAndWarnsNoMore() {
        assertThat(lines(task(null, LocalDate.of(2026, 12, 1))))
                .contains("STATUS:COMPLETED", "COMPLETED:20261130T170000Z")
                .doesNotContain("BEGIN:VALARM");
    }

    @Test
    void theSameEntriesAreTheSameEdition() {
        var one = CalendarFile.digest(List.of(task(null, null), day()));

        assertThat(CalendarFile.digest(List.of(task(null, null), day()))).isEqualTo(one);
        assertThat(CalendarFile.digest(List.of(day()))).isNotEqualTo(one);
    }

    private List<String> lines(FeedEntry entry) {
        return Arrays.asList(
                file.of(FEED, List.of(entry), SINCE).replace("\r\n ", "").split("\r\n"));
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(Component component, String property) {
        return component.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static FeedEntry task(LocalTime time, LocalDate done) {
        return new FeedEntry(
                FeedEntry.Kind.TASK,
                "task-1",
                7,
                LONG,
                "VB: 4210/UBND-NgV",
                LocalDate.of(2026, 12, 31),
                time,
                done == null ? FeedEntry.Progress.UNDER_WAY : FeedEntry.Progress.DONE,
                done,
                40,
                true,
                "/api/v1/tasks/1",
                3);
    }

    private static FeedEntry day() {
        return new FeedEntry(
                FeedEntry.Kind.DAY,
                "agreement-expiry-2",
                1,
                "Hết hiệu lực: Bản ghi nhớ",
                "Hiệu lực đến 2027-06-30",
                LocalDate.of(2027, 6, 30),
                null,
                null,
                null,
                null,
                false,
                "/api/v1/agreements/2",
                30);
    }
}
