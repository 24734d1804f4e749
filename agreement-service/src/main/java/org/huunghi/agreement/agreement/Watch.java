package org.huunghi.agreement.agreement;

import java.util.Comparator;
import java.util.List;

/**
 * What is watched about an agreement in force, as the settings had it when it was signed.
 *
 * @param warnings how many days before its end its end is told of, the most first
 * @param dormantMonths after how many months in which nothing was done it is told to be inactive, 0 for never
 */
public record Watch(List<Integer> warnings, int dormantMonths) {

    static final Watch NOTHING = new Watch(List.of(), 0);

    public Watch {
        warnings = warnings.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
