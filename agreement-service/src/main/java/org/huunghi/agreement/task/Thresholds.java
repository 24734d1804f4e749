package org.huunghi.agreement.task;

import java.util.Comparator;
import java.util.List;

/**
 * When deadlines make themselves heard.
 *
 * @param warnings at so many working days left; the first is when a task counts as due soon
 * @param reminders on which days of being late
 * @param every so many days after the last of them, again and again
 * @param critical on which days of being late it is critical
 */
public record Thresholds(List<Integer> warnings, List<Integer> reminders, int every, List<Integer> critical) {

    public Thresholds {
        warnings = warnings.stream().sorted(Comparator.reverseOrder()).toList();
        reminders = reminders.stream().sorted().toList();
        critical = critical.stream().sorted().toList();
    }
}
