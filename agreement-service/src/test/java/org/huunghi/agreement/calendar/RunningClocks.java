package org.huunghi.agreement.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huunghi.eventing.Attribution;

/** Aggregates with clocks, in memory. Some of them may refuse to be moved. */
final class RunningClocks implements OpenDeadlines {

    private final String kind;
    private final TreeMap<String, TreeMap<String, Deadline>> subjects = new TreeMap<>();
    private final Map<String, Integer> backwards = new HashMap<>();
    private final List<String> moved = new ArrayList<>();
    private final Set<String> refusing = new HashSet<>();

    RunningClocks(String kind) {
        this.kind = kind;
    }

    RunningClocks with(String subject, String clock, Deadline deadline) {
        subjects.computeIfAbsent(subject, s -> new TreeMap<>()).put(clock, deadline);
        return this;
    }

    /** One that counts so many working days back. */
    RunningClocks with(String subject, String clock, Deadline deadline, int daysBefore) {
        backwards.put(subject + "/" + clock, daysBefore);
        return with(subject, clock, deadline);
    }

    void refuse(String subject) {
        refusing.add(subject);
    }

    void refuseNoMore() {
        refusing.clear();
    }

    /** Every move that happened, once for each time it did. */
    List<String> moved() {
        return moved;
    }

    LocalDate due(String subject, String clock) {
        return subjects.get(subject).get(clock).due();
    }

    @Override
    public List<Open> countedOver(LocalDate from, LocalDate to, String after, int limit) {
        var rest = after == null ? subjects : subjects.tailMap(after, false);
        return rest.entrySet().stream()
                .filter(subject -> open(subject, from, to).findAny().isPresent())
                .limit(limit)
                .flatMap(subject -> open(subject, from, to))
                .toList();
    }

    @Override
    public void move(Open open, LocalDate due, Attribution why) {
        if (refusing.contains(open.subject())) {
            throw new IllegalStateException("full");
        }
        var clocks = subjects.get(open.subject());
        var former = clocks.get(open.clock());
        if (!former.due().equals(due)) {
            clocks.put(open.clock(), new Deadline(former.rule(), former.start(), due));
            moved.add(open.subject() + "/" + open.clock());
        }
    }

    private Stream<Open> open(Map.Entry<String, TreeMap<String, Deadline>> subject, LocalDate from, LocalDate to) {
        return subject.getValue().entrySet().stream()
                .filter(clock -> touches(clock.getValue(), from, to))
                .map(clock -> new Open(
                        kind,
                        subject.getKey(),
                        clock.getKey(),
                        clock.getValue(),
                        backwards.getOrDefault(subject.getKey() + "/" + clock.getKey(), 0)));
    }

    private static boolean touches(Deadline deadline, LocalDate from, LocalDate to) {
        var backwards = deadline.due().isBefore(deadline.start());
        var first = backwards ? deadline.due() : deadline.start();
        var last = backwards ? deadline.start() : deadline.due();
        return first.isBefore(to) && !last.isBefore(from);
    }
}
