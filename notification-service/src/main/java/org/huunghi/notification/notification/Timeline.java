package org.huunghi.notification.notification;

import java.util.ArrayList;
import java.util.List;

/** Keeps a timeline short: of a long outage the beginning and the latest lines remain. */
final class Timeline {

    private static final int LONGEST = 60;
    private static final int BEGINNING = 10;

    private Timeline() {}

    static List<Step> append(List<Step> steps, Step step) {
        var all = new ArrayList<>(steps);
        if (all.size() >= LONGEST) {
            all.remove(BEGINNING);
        }
        all.add(step);
        return all;
    }
}
