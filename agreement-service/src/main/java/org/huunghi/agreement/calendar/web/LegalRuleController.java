package org.huunghi.agreement.calendar.web;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.calendar.LegalRule;
import org.huunghi.agreement.calendar.LegalRules;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rows of the legal rules, by rule and by day. */
@RestController
@RequestMapping(LegalRuleController.PATH)
class LegalRuleController {

    static final String PATH = "/api/v1/legal-rules";

    private final LegalRules rules;

    LegalRuleController(LegalRules rules) {
        this.rules = rules;
    }

    @GetMapping
    Page<LegalRule> list(
            PageRequest page,
            @RequestParam(required = false) @Pattern(regexp = DeadlineController.RULE) String rule,
            @RequestParam(required = false) LocalDate on) {
        var after = page.after();
        var found = rules.find(rule, on).stream()
                .filter(row -> after.isEmpty() || isBehind(row, after.get()))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(found, page, row -> List.of(row.validFrom().toString(), row.id()), row -> row);
    }

    /** In the order of the rows: by rule, then by date. */
    private static boolean isBehind(LegalRule row, List<String> last) {
        var order = row.id().compareTo(last.get(1));
        return order > 0 || (order == 0 && row.validFrom().toString().compareTo(last.get(0)) > 0);
    }
}
