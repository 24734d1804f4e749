package org.huunghi.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the processes that share the cores have computed while something was measured, added up over its repetitions. */
final class Computing {

    private final SequencedMap<String, Supplier<Duration>> parts = new LinkedHashMap<>();
    private final Map<String, Duration> before = new LinkedHashMap<>();
    private final Map<String, Duration> spent = new LinkedHashMap<>();

    /** @param cpu processor time of the part since its start */
    Computing of(String part, Supplier<Duration> cpu) {
        parts.put(part, cpu);
        return this;
    }

    void begin() {
        parts.forEach((part, cpu) -> before.put(part, cpu.get()));
    }

    void end() {
        parts.forEach((part, cpu) -> spent.merge(part, cpu.get().minus(before.get(part)), Duration::plus));
    }

    /** For each of so many, in milliseconds of one core. */
    String each(long measured) {
        return spent.entrySet().stream()
                .map(part -> String.format(Locale.ROOT, "%s %.2f", part.getKey(), millis(part.getValue(), measured)))
                .collect(Collectors.joining(" + "));
    }

    private static double millis(Duration part, long measured) {
        return part.toNanos() / 1e6 / measured;
    }

    static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
