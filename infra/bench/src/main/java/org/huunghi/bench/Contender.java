package org.huunghi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One way to take a report of progress, and what was measured of it. */
final class Contender {

    private final String name;
    private final Reporting.Report report;
    private final Computing computing;
    private final List<Double> perSecond = new ArrayList<>();

    /**
     * @param process what takes the report, and its processor time
     */
    Contender(String name, Reporting.Report report, String process, Supplier<Duration> cpu) {
        this.name = name;
        this.report = report;
        this.computing = new Computing().of(process, cpu);
    }

    /** Somebody else who computes for it. */
    Contender with(String part, Supplier<Duration> cpu) {
        computing.of(part, cpu);
        return this;
    }

    void warmUp(Reporting reporting) throws Exception {
        reporting.perSecond(report);
    }

    void measure(Reporting reporting) throws Exception {
        perSecond.add(reporting.perSecond(report, computing));
    }

    double median() {
        return Percentiles.median(
                perSecond.stream().mapToDouble(Double::doubleValue).toArray());
    }

    void print() {
        System.out.printf("  %-46s %6.0f /s%n", name, median());
        System.out.printf(
                "      ms of a core for each: %s%n", computing.each((long) perSecond.size() * Reporting.CHANGES));
    }
}
