package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of all rules, in the order of rule and date. */
public final class LegalRules {

    private final List<LegalRule> rows;

    public LegalRules(List<LegalRule> rows) {
        this.rows = rows.stream()
                .sorted(Comparator.comparing(LegalRule::id).thenComparing(LegalRule::validFrom))
                .toList();
        for (var i = 1; i < this.rows.size(); i++) {
            refuseOverlap(this.rows.get(i - 1), this.rows.get(i));
        }
    }

    /**
     * @param rule {@code null} for every rule
     * @param on {@code null} for the rows of all times
     */
    public List<LegalRule> find(String rule, LocalDate on) {
        return rows(rule).filter(row -> on == null || row.isInForceOn(on)).toList();
    }

    Optional<LegalRule> inForce(String rule, LocalDate on) {
        return rows(rule).filter(row -> row.isInForceOn(on)).findFirst();
    }

    private Stream<LegalRule> rows(String rule) {
        return rows.stream().filter(row -> rule == null || row.id().equals(rule));
    }

    private static void refuseOverlap(LegalRule former, LegalRule latter) {
        if (former.id().equals(latter.id()) && former.isInForceOn(latter.validFrom())) {
            throw new IllegalArgumentException("two rows of " + former.id() + " are in force on " + latter.validFrom());
        }
    }
}
