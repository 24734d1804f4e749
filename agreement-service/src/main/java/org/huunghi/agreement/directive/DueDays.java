package org.huunghi.agreement.directive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huunghi.agreement.directive.TaskDraft.DueDay;

/** Days by which something is to be done, as directives write them: "trước ngày 30/6/2023", "chậm nhất 15.7.2023". */
final class DueDays {

    private static final Pattern DUE = Pattern.compile(Words.OF_DIRECTIVES
                    .pattern("<deadline>(?:\\s+\\p{L}+){0,2}?(?:\\s+ngày)?")
                    .pattern()
            + "\\s+(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?!\\d)");

    private DueDays() {}

    /** The first one; a day without its year is the next one after the directive. */
    static Optional<DueDay> in(Span span, LocalDate directive) {
        return DUE.matcher(span.text())
                .results()
                .flatMap(found -> day(found.group(1), found.group(2), found.group(3), directive)
                        .map(day -> new DueDay(span.part(found.start(), found.end()), day))
                        .stream())
                .findFirst();
    }

    private static Optional<LocalDate> day(String day, String month, String year, LocalDate directive) {
        try {
            var named = year == null ? directive.getYear() : Integer.parseInt(year);
            var due = LocalDate.of(named, Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(year == null && due.isBefore(directive) ? due.plusYears(1) : due);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
