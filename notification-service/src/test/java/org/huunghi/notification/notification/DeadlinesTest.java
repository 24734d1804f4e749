package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.notification.Given.NOW;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlinesTest {

    private static final Links LINKS = new Links("https://huunghi.example", "");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    @ParameterizedTest
    @CsvSource({
        "TASK_ASSIGNED, task-x-due, 2026-11-30, Hạn, Due",
        "TASK_ACCEPTANCE_REMINDER, task-x-due, 2026-11-30, Hạn, Due",
        "TASK_DUE_SOON, task-x-due, 2026-11-30, Hạn, Due",
        "TASK_DUE_TOMORROW, task-x-due, 2026-11-30, Hạn, Due",
        "TASK_EXTENDED, task-x-due, 2026-11-30, Hạn, Due",
        "TASK_RETURNED, task-x-due, 2026-11-30, Hạn, Due",
        "TASK_ESCALATED, task-x-decision, 2026-12-04, Hạn quyết định, Decision due",
        "AGREEMENT_CONSULTATION_REQUESTED, agreement-x-consultation, 2026-12-04, Hạn trả lời ý kiến, Opinion due",
        "AGREEMENT_POST_SIGNING_REPORT_DUE, agreement-x-post-signing-report, 2026-12-04, Hạn báo cáo sau ký kết,"
                + " Report after signing due",
        "AGREEMENT_EXPIRING, agreement-x-end, 2026-12-04, Hết hiệu lực, Expires"
    })
    void aMessageAboutADeadlineBringsIt(Occasion occasion, String uid, LocalDate day, String vi, String en) {
        var item = item(occasion, 3);

        var deadline = Deadlines.of(List.of(item), Language.VI, LINKS).getFirst();
        assertThat(deadline.uid()).isEqualTo(uid);
        assertThat(deadline.day()).isEqualTo(day);
        assertThat(deadline.revision()).isEqualTo(3);
        assertThat(deadline.over()).isFalse();
        assertThat(deadline.summary()).isEqualTo(vi + ": Đón đoàn Champasak");
        assertThat(Deadlines.of(List.of(item), Language.EN, LINKS).getFirst().summary())
                .isEqualTo(en + ": Receive Champasak");
    }

    @ParameterizedTest
    @EnumSource(names = {"TASK_COMPLETED", "TASK_REASSIGNED"})
    void whatIsDoneOrSomebodyElsesLeavesTheCalendar(Occasion occasion) {
        var deadline =
                Deadlines.of(List.of(item(occasion, 9)), Language.VI, LINKS).getFirst();

        assertThat(deadline.uid()).isEqualTo("task-x-due");
        assertThat(deadline.over()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"TASK_OVERDUE", "TASK_CRITICALLY_OVERDUE", "AID_APPROVED", "AGREEMENT_CONSULTATION_OVERDUE"})
    void whatIsPastOrHasNoDeadlineBringsNone(Occasion occasion) {
        assertThat(Deadlines.of(List.of(item(occasion, 3)), Language.VI, LINKS)).isEmpty();
    }

    @Test
    void aTaskWithoutADeadlineBringsNone() {
        var cause = cause(Occasion.TASK_ASSIGNED, 1);
        var facts = Facts.of(new Text("Đón đoàn", null), null);

        assertThat(Deadlines.of(List.of(new Item(cause, facts)), Language.VI, LINKS))
                .isEmpty();
    }

    @Test
    void ofSeveralMessagesAboutOneDeadlineTheLatestCounts() {
        var items = List.of(item(Occasion.TASK_EXTENDED, 5), item(Occasion.TASK_ASSIGNED, 1));

        assertThat(Deadlines.of(items, Language.VI, LINKS))
                .singleElement()
                .extracting(Deadline::revision)
                .isEqualTo(5L);
    }

    @ParameterizedTest
    @CsvSource({
        "https://huunghi.example, '', https://huunghi.example/api/v1/tasks/x",
        "https://huunghi.example, https://app.example/#/{collection}/{id}, https://app.example/#/tasks/x",
        "'', https://app.example/{id}, https://app.example/x",
        "'', '', "
    })
    void itLeadsToTheRecordWhereThereIsOne(String site, String record, String expected) {
        var found = Deadlines.of(List.of(item(Occasion.TASK_ASSIGNED, 1)), Language.VI, new Links(site, record));

        assertThat(found.getFirst().link()).isEqualTo(expected);
    }

    private static Item item(Occasion occasion, long sequence) {
        var facts = Facts.ofTask(
                        new Text("Đón đoàn Champasak", "Receive Champasak"),
                        "1234/UBND-NgV",
                        null,
                        DUE,
                        LocalTime.of(17, 0),
                        null,
                        false)
                .with(Particulars.day(DAY));
        return new Item(cause(occasion, sequence), facts);
    }

    private static Cause cause(Occasion occasion, long sequence) {
        return new Cause("x:" + sequence, occasion, "x", NOW, "c", null, sequence, null);
    }
}
