package org.huunghi.notification.known;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which partners have become one, so that who follows one of them follows what concerns any. */
public final class Mergers {

    /** More than were ever one; keeps an event from becoming a walk through the register. */
    private static final int MOST = 100;

    private final KnownMergers mergers;

    public Mergers(KnownMergers mergers) {
        this.mergers = mergers;
    }

    /** The partner itself, and all that went into the same one on whatever way. */
    public Set<String> oneWith(String partner) {
        var all = new LinkedHashSet<>(Set.of(partner));
        var next = new ArrayDeque<>(List.of(partner));
        while (!next.isEmpty() && all.size() < MOST) {
            var one = next.remove();
            Stream.concat(mergers.survivorOf(one).stream(), mergers.mergedInto(one, MOST).stream())
                    .filter(all::add)
                    .forEach(next::add);
        }
        return all;
    }
}
