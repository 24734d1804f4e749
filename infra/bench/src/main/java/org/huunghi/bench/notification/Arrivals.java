package org.huunghi.bench.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one provider took: of every event how often, when first, and under which ids. */
final class Arrivals {

    /** Every event's title ends in its number, which Vietnamese accents cannot spoil. */
    private static final Pattern NUMBER = Pattern.compile("(?:so|số) (\\d{6})");

    private final Map<Integer, Arrival> ofEvent = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    /**
     * @param ids that its copies had: one, when they can be told to be the same
     */
    record Arrival(Instant first, int copies, Set<String> ids) {

        Arrival and(Arrival again) {
            var both = ConcurrentHashMap.<String>newKeySet();
            both.addAll(ids);
            both.addAll(again.ids);
            return new Arrival(first, copies + again.copies, both);
        }
    }

    void note(String text, String id) {
        var found = NUMBER.matcher(text);
        if (found.find()) {
            ofEvent.merge(Integer.parseInt(found.group(1)), new Arrival(Instant.now(), 1, Set.of(id)), Arrival::and);
            all.incrementAndGet();
        }
    }

    /** The text as that of another event. */
    static String numbered(String text, int number) {
        return text.replaceFirst("(so|số) \\d{6}", "$1 %06d".formatted(number));
    }

    /** With every copy. */
    int count() {
        return all.get();
    }

    int distinct() {
        return ofEvent.size();
    }

    Map<Integer, Arrival> byEvent() {
        return Map.copyOf(ofEvent);
    }

    Set<Integer> repeated() {
        return ofEvent.entrySet().stream()
                .filter(arrived -> arrived.getValue().copies() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void forget() {
        ofEvent.clear();
        all.set(0);
    }
}
