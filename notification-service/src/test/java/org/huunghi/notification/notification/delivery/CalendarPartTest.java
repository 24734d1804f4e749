package org.huunghi.notification.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.huunghi.notification.notification.Deadline;
import org.huunghi.notification.officer.Language;
import org.junit.jupiter.api.Test;

class CalendarPartTest {

    private static final String TITLE = "Hạn: Tham mưu tổ chức Hội nghị xúc tiến hợp tác, đầu tư; du lịch với tỉnh"
            + " Gyeongsangbuk và Champasak\nnăm 2026";

    @Test
    void aDeadlineAtATimeEndsThenAndWarnsADayBefore() throws ParserException, IOException {
        var text = text(deadline(LocalTime.of(17, 0), false));

        assertThat(unfolded(text))
                .contains(
                        "METHOD:PUBLISH",
                        "PRODID:-//Huu Nghi//notification-service//VI",
                        "UID:task-x-due@huunghi",
                        "SEQUENCE:7",
                        "DTSTAMP:20261121T100000Z",
                        "DTSTART;TZID=Asia/Ho_Chi_Minh:20261130T163000",
                        "DTEND;TZID=Asia/Ho_Chi_Minh:20261130T170000",
                        "TRANSP:TRANSPARENT",
                        "STATUS:CONFIRMED",
                        "TRIGGER:-P1D",
                        "TZID:Asia/Ho_Chi_Minh",
                        "mailto:thong-bao@huunghi.example",
                        "URL:https://huunghi.example/api/v1/tasks/x")
                .doesNotContain("ATTENDEE", "PRIORITY");
        var event = (VEvent) parsed(text).getComponents("VEVENT").getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(TITLE);
        assertThat(event.getAlarms()).hasSize(1);
    }

    @Test
    void aDeadlineWithoutATimeIsTheWholeDayAndWarnsTheMorningBefore() {
        assertThat(unfolded(text(deadline(null, false))))
                .contains("DTSTART;VALUE=DATE:20261130", "TRIGGER:-PT15H")
                .doesNotContain("DTEND");
    }

    @Test
    void whatIsOverIsCancelledAndWarnsNoMore() {
        assertThat(unfolded(text(deadline(null, true))))
                .contains("STATUS:CANCELLED")
                .doesNotContain("VALARM");
    }

    @Test
    void noLineIsLongerThanCalendarsRead() {
        assertThat(text(deadline(LocalTime.NOON, false)).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static Calendar parsed(String text) throws ParserException, IOException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String text(Deadline deadline) {
        try {
            return CalendarPart.text(
                    List.of(deadline), new InternetAddress("thong-bao@huunghi.example", "Hệ thống Hữu Nghị", "UTF-8"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Deadline deadline(LocalTime time, boolean over) {
        return new Deadline(
                "task-x-due",
                7,
                Instant.parse("2026-11-21T10:00:00.123Z"),
                Language.VI,
                TITLE,
                "1234/UBND-NgV",
                LocalDate.of(2026, 11, 30),
                time,
                false,
                over,
                "https://huunghi.example/api/v1/tasks/x");
    }
}
