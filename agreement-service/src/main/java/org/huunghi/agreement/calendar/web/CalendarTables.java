package org.huunghi.agreement.calendar.web;

import org.huunghi.agreement.calendar.DayOff;
import org.huunghi.agreement.calendar.LegalRule;
import org.huunghi.agreement.calendar.WorkedDay;
import org.huunghi.agreement.calendar.web.CalendarView.ShownCalendar;
import org.huunghi.agreement.calendar.web.OverrideController.ShownMove;
import org.huunghi.servicekit.table.Table;

/** Years, rules and the deadlines that an override moves, as tables. */
final class CalendarTables {

    static final Table<ShownCalendar> CALENDARS = Table.<ShownCalendar>of("Lịch làm việc", "Working calendars")
            .number("year", "Năm", "Year", ShownCalendar::year)
            .text("status", "Trạng thái", "Status", ShownCalendar::status)
            .text("daysOff", "Ngày nghỉ", "Days off", year -> year.daysOff().stream()
                    .map(DayOff::date)
                    .toList())
            .text("workedDays", "Ngày làm bù", "Worked days", year -> year.workedDays().stream()
                    .map(WorkedDay::date)
                    .toList())
            .text(
                    "source.number",
                    "Số văn bản",
                    "Source number",
                    year -> year.source() == null ? null : year.source().number())
            .date(
                    "source.date",
                    "Ngày văn bản",
                    "Source date",
                    year -> year.source() == null ? null : year.source().date())
            .flag("verified", "Đã đối chiếu", "Verified", ShownCalendar::verified);

    static final Table<LegalRule> LEGAL_RULES = Table.<LegalRule>of("Quy định về thời hạn", "Legal rules")
            .text("id", "Mã", "Id", LegalRule::id)
            .text("legalBasis.vi", "Căn cứ", "Legal basis (Vietnamese)", rule -> rule.legalBasis()
                    .vi())
            .text("legalBasis.en", "Căn cứ (tiếng Anh)", "Legal basis", rule -> rule.legalBasis()
                    .en())
            .text("trigger.vi", "Tính từ", "Trigger (Vietnamese)", rule -> rule.trigger()
                    .vi())
            .text("trigger.en", "Tính từ (tiếng Anh)", "Trigger", rule -> rule.trigger()
                    .en())
            .number("duration", "Số ngày", "Days", LegalRule::duration)
            .text("unit", "Đơn vị tính", "Unit", LegalRule::unit)
            .flag("rolling", "Lùi qua ngày nghỉ", "Rolls over days off", LegalRule::rolling)
            .text("who.vi", "Trách nhiệm", "Who (Vietnamese)", rule -> rule.who()
                    .vi())
            .text("who.en", "Trách nhiệm (tiếng Anh)", "Who", rule -> rule.who().en())
            .date("validFrom", "Hiệu lực từ", "Valid from", LegalRule::validFrom)
            .date("validTo", "Hiệu lực đến", "Valid to", LegalRule::validTo)
            .flag("verified", "Đã đối chiếu", "Verified", LegalRule::verified)
            .text("sourceUrl", "Nguồn", "Source", LegalRule::sourceUrl);

    static final Table<ShownMove> MOVES = Table.<ShownMove>of("Thời hạn bị dời", "Deadlines that move")
            .text("subjectKind", "Loại hồ sơ", "Kind", ShownMove::subjectKind)
            .text("subject", "Mã hồ sơ", "Subject", ShownMove::subject)
            .text("clock", "Thời hạn", "Clock", ShownMove::clock)
            .text("rule", "Quy định", "Rule", ShownMove::rule)
            .date("start", "Tính từ", "Start", ShownMove::start)
            .date("due", "Hạn hiện tại", "Due", ShownMove::due)
            .date("newDue", "Hạn mới", "New due", ShownMove::newDue);

    private CalendarTables() {}
}
