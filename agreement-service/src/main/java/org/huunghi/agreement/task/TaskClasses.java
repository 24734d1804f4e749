package org.huunghi.agreement.task;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.ToLongFunction;

/**
 * Tasks by the classes of the Government's own reports (1270/BC-TCTTTg of 2017): completed in time or late, not completed
 * in time or overdue. Those without a deadline, which the reports leave out, are counted beside the ones in time.
 */
public record TaskClasses(long doneOnTime, long doneLate, long notDue, long dueSoon, long overdue, long noDeadline) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static TaskClasses of(ToLongFunction<Timeliness> count) {
        return new TaskClasses(
                count.applyAsLong(Timeliness.DONE_ON_TIME),
                count.applyAsLong(Timeliness.DONE_LATE),
                count.applyAsLong(Timeliness.NOT_DUE),
                count.applyAsLong(Timeliness.DUE_SOON),
                count.applyAsLong(Timeliness.OVERDUE),
                count.applyAsLong(Timeliness.NO_DEADLINE));
    }

    public long completed() {
        return doneOnTime + doneLate;
    }

    /** Not completed, with time left or without a deadline. */
    public long inTime() {
        return notDue + dueSoon + noDeadline;
    }

    public long notCompleted() {
        return inTime() + overdue;
    }

    public long total() {
        return completed() + notCompleted();
    }

    /** What should have been completed by now. */
    public long due() {
        return completed() + overdue;
    }

    public long late() {
        return doneLate + overdue;
    }

    /** Completed of what was due, in per cent to two decimals; {@code null} when nothing was. */
    public BigDecimal completionRate() {
        return percent(completed(), due());
    }

    /** Overdue of what was due, in per cent to two decimals; {@code null} when nothing was. */
    public BigDecimal overdueRate() {
        return percent(overdue, due());
    }

    static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
