package org.huunghi.agreement.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.calendar.ExplainingDeadline;
import org.huunghi.agreement.calendar.Explanation;
import org.huunghi.agreement.calendar.LegalRule;
import org.huunghi.agreement.calendar.YearDays;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.servicekit.Problem;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Computes a deadline and explains it. Nothing is kept. */
@RestController
class DeadlineController {

    static final String RULE = "[a-z][a-z0-9-]{1,60}";
    private static final int LONGEST = 366;

    /**
     * Either a rule, or figures.
     *
     * @param rolling whether calendar days that end on a day off end with the next working day; not, if absent
     */
    record Question(
            @Pattern(regexp = RULE) String rule,
            @Min(1) @Max(LONGEST) Integer days,
            LegalRule.Unit unit,
            Boolean rolling,
            @NotNull LocalDate start) {
        private boolean rolls() {
            return Boolean.TRUE.equals(rolling);
        }
    }

    record ShownExplanation(
            LegalRule rule,
            int duration,
            LegalRule.Unit unit,
            boolean rolling,
            LocalDate start,
            LocalDate due,
            List<Explanation.Day> days,
            List<ShownYear> calendars,
            boolean verified) {
        static ShownExplanation of(Explanation explained) {
            return new ShownExplanation(
                    explained.rule(),
                    explained.duration(),
                    explained.unit(),
                    explained.rolling(),
                    explained.start(),
                    explained.due(),
                    explained.days(),
                    explained.years().stream().map(ShownYear::of).toList(),
                    explained.verified());
        }
    }

    record ShownYear(int year, SourceDocument source, boolean verified) {
        static ShownYear of(YearDays year) {
            return new ShownYear(year.year(), year.source(), year.verified());
        }
    }

    private final ExplainingDeadline explaining;

    DeadlineController(ExplainingDeadline explaining) {
        this.explaining = explaining;
    }

    @PostMapping("/api/v1/deadlines:compute")
    ShownExplanation compute(@Valid @RequestBody Question question) {
        if ((question.rule == null) == (question.days == null) || (question.days == null) != (question.unit == null)) {
            throw invalid("rule", "rule-or-figures");
        }
        var year = question.start.getYear();
        if (year < CalendarController.FIRST_YEAR || year >= CalendarController.LAST_YEAR) {
            throw invalid("start", "out-of-calendar");
        }
        return ShownExplanation.of(
                question.rule == null
                        ? explaining.byFigures(question.days, question.unit, question.rolls(), question.start)
                        : explaining
                                .byRule(question.rule, question.start)
                                .orElseThrow(() -> invalid("rule", "no-rule-in-force")));
    }

    private static Problem.Refusal invalid(String field, String code) {
        return Problem.invalid(field, code).asRefusal();
    }
}
