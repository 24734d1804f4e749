package org.huunghi.notification.retention;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.Versioned;

/** Removes what the rules let be kept no longer, a batch at a time, and tells how much it was. */
public final class PurgingRecords {

    private static final int TRIES = 20;

    /** A dry run counts no further. */
    static final int MOST_COUNTED = 10_000;

    private final RetentionRules rules;
    private final Map<String, Purge> purges;
    private final Retention retention;
    private final int batch;
    private final ObjLongConsumer<String> metric;
    private final Clock clock;

    /**
     * @param purges one for each rule
     * @param batch records removed at once
     * @param metric told by rule how many records are gone
     */
    public PurgingRecords(
            RetentionRules rules,
            List<Purge> purges,
            Retention retention,
            int batch,
            ObjLongConsumer<String> metric,
            Clock clock) {
        this.rules = rules;
        this.purges = purges.stream().collect(Collectors.toMap(Purge::rule, Function.identity()));
        this.retention = retention;
        this.batch = batch;
        this.metric = metric;
        this.clock = clock;
        rules.all().stream().filter(rule -> !this.purges.containsKey(rule.id())).forEach(rule -> {
            throw new IllegalArgumentException("nothing is known to be kept as " + rule.id());
        });
    }

    /**
     * What a rule would remove now, and has removed so far.
     *
     * @param due no more than {@link #MOST_COUNTED} are counted
     */
    public record Outlook(RetentionRule rule, Instant before, long due, Retained retained) {
        public boolean isCountedToTheEnd() {
            return due < MOST_COUNTED;
        }
    }

    /** Removes nothing. */
    public List<Outlook> dryRun() {
        return rules.all().stream()
                .map(rule -> {
                    var before = rule.cutOff(clock.instant(), clock.getZone());
                    var due = purges.get(rule.id()).due().count(before, MOST_COUNTED);
                    var retained = retention.find(rule.id()).map(Versioned::aggregate);
                    return new Outlook(rule, before, due, retained.orElseGet(() -> Retained.nothingYet(rule.id())));
                })
                .toList();
    }

    /** Removes one batch by each rule; answers how many records are gone. */
    public int purge() {
        return rules.all().stream().mapToInt(this::purge).sum();
    }

    private int purge(RetentionRule rule) {
        var before = rule.cutOff(clock.instant(), clock.getZone());
        var removed = purges.get(rule.id()).removal().remove(before, batch);
        if (removed > 0) {
            metric.accept(rule.id(), removed);
            new ChangeContext(ChangeContext.newId(), null, null, null).call(() -> {
                tell(rule.id(), removed, before);
                return null;
            });
        }
        return removed;
    }

    /** Other instances tell of theirs at the same time. */
    private void tell(String rule, int removed, Instant before) {
        for (var attempt = 1; ; attempt++) {
            var found = retention.find(rule);
            var now = clock.instant();
            var decision = found.map(Versioned::aggregate)
                    .orElseGet(() -> Retained.nothingYet(rule))
                    .remove(removed, before, now);
            try {
                retention.record(
                        found, (Accepted<Retained, RetainedEvent, Void>) decision, Attribution.of(Actor.system(), now));
                return;
            } catch (StaleAggregate overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }
}
