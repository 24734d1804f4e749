package org.huunghi.notification.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counters by name. They are sums of what happened, so that figures of events, days and units can be added up in any
 * order. Some names end in a value after a colon: {@code refused:NETWORK}.
 */
public final class Figures {

    /** Providers may answer by more codes than anybody reads. */
    private static final int MOST_CODES = 40;

    private static final String REST = "other";

    private final SortedMap<String, Long> counters = new TreeMap<>();

    public static Figures of(Map<String, Long> counters) {
        var figures = new Figures();
        figures.counters.putAll(counters);
        return figures;
    }

    Figures count(String name) {
        return add(name, 1);
    }

    Figures add(String name, long amount) {
        counters.merge(name, amount, Long::sum);
        return this;
    }

    Figures add(Figures other) {
        other.counters.forEach((name, amount) -> add(known(name), amount));
        return this;
    }

    public long get(String name) {
        return counters.getOrDefault(name, 0L);
    }

    public Map<String, Long> counters() {
        return Collections.unmodifiableMap(counters);
    }

    /** The counters whose name is this with a value, by the value. */
    public Map<String, Long> each(String name) {
        var prefix = name + ':';
        var found = new TreeMap<String, Long>();
        counters.tailMap(prefix).entrySet().stream()
                .takeWhile(counter -> counter.getKey().startsWith(prefix))
                .forEach(counter -> found.put(counter.getKey().substring(prefix.length()), counter.getValue()));
        return found;
    }

    private String known(String name) {
        return name.startsWith(Reported.BECAUSE + ':')
                        && !counters.containsKey(name)
                        && each(Reported.BECAUSE).size() >= MOST_CODES
                ? Reported.BECAUSE + ':' + REST
                : name;
    }
}
