package org.huunghi.notification.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huunghi.notification.known.KnownCalendar;
import org.huunghi.notification.known.KnownCalendars;
import org.huunghi.notification.known.KnownMerger;
import org.huunghi.notification.known.KnownMergers;
import org.huunghi.notification.known.KnownSubscription;
import org.huunghi.notification.known.KnownSubscriptions;
import org.huunghi.notification.known.KnownTask;
import org.huunghi.notification.known.KnownTasks;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.known.KnownUnits;

/** What is known of the facts of others, without a store. */
final class InMemoryNews {

    private final Map<String, KnownTask> tasks = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, KnownUnit> units = new HashMap<>();
    private final List<KnownSubscription> subscriptions = new ArrayList<>();
    private final Map<String, String> survivors = new HashMap<>();
    private KnownCalendar calendar = new KnownCalendar("2026", Set.of(), Set.of());

    void calendar(KnownCalendar published) {
        calendar = published;
    }

    void unit(KnownUnit unit) {
        units.put(unit.code(), unit);
    }

    private boolean isNews(String subject, long sequence) {
        var last = sequences.getOrDefault(subject, 0L);
        sequences.put(subject, Math.max(last, sequence));
        return sequence > last;
    }

    void follower(String account, String unit, String target) {
        subscriptions.add(new KnownSubscription("s-" + subscriptions.size(), account, unit, target, true));
    }

    KnownTasks tasks() {
        return new KnownTasks() {
            @Override
            public Optional<KnownTask> find(String id) {
                return Optional.ofNullable(tasks.get(id));
            }

            @Override
            public boolean learn(long sequence, KnownTask task) {
                if (!isNews("task " + task.id(), sequence)) {
                    return false;
                }
                tasks.put(task.id(), task);
                return true;
            }
        };
    }

    KnownUnits units() {
        return new KnownUnits() {
            @Override
            public Optional<KnownUnit> find(String code) {
                return Optional.ofNullable(units.get(code));
            }

            @Override
            public boolean learn(long sequence, KnownUnit unit) {
                if (!isNews("unit " + unit.code(), sequence)) {
                    return false;
                }
                unit(unit);
                return true;
            }
        };
    }

    KnownSubscriptions subscriptions() {
        return new KnownSubscriptions() {
            @Override
            public List<KnownSubscription> to(Collection<String> targets) {
                return subscriptions.stream()
                        .filter(subscription -> targets.contains(subscription.target()))
                        .toList();
            }

            @Override
            public boolean learn(long sequence, KnownSubscription subscription) {
                return subscriptions.add(subscription);
            }
        };
    }

    KnownMergers mergers() {
        return new KnownMergers() {
            @Override
            public Optional<String> survivorOf(String partner) {
                return Optional.ofNullable(survivors.get(partner));
            }

            @Override
            public List<String> mergedInto(String survivor, int limit) {
                return survivors.keySet().stream()
                        .filter(partner -> survivors.get(partner).equals(survivor))
                        .limit(limit)
                        .toList();
            }

            @Override
            public boolean learn(long sequence, KnownMerger merger) {
                return survivors.put(merger.partner(), merger.survivor()) == null;
            }
        };
    }

    KnownCalendars calendars() {
        return new KnownCalendars() {
            @Override
            public Optional<KnownCalendar> find(int year) {
                return calendar.year().equals(Integer.toString(year)) ? Optional.of(calendar) : Optional.empty();
            }

            @Override
            public boolean learn(long sequence, KnownCalendar published) {
                calendar = published;
                return true;
            }
        };
    }
}
