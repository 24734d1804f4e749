package org.huunghi.agreement.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import org.huunghi.agreement.known.KnownUnits;

/** A calendar program asks at an address: what the feed shows now, with the rights that its unit has now. */
public final class ReadingFeed {

    /** What is found at an address. */
    public sealed interface Reading {

        /** @param entries in the order of their days */
        record Shown(Feed feed, List<FeedEntry> entries) implements Reading {}

        /** Taken back, or the unit whose rights it had is no more. */
        record Gone() implements Reading {}

        record Unknown() implements Reading {}
    }

    private static final Period BEHIND = Period.ofDays(30);
    private static final Period AHEAD = Period.ofYears(2);

    private final Feeds feeds;
    private final List<FeedSource> sources;
    private final KnownUnits units;
    private final int entries;
    private final Clock clock;

    /**
     * @param entries the most that one feed shows of each sort
     */
    public ReadingFeed(
            Feeds feeds, TaskEntries tasks, AgreementEntries agreements, KnownUnits units, int entries, Clock clock) {
        this.feeds = feeds;
        this.sources = List.of(tasks, agreements);
        this.units = units;
        this.entries = entries;
        this.clock = clock;
    }

    public Reading read(String secret) {
        return feeds.withSecret(new Secret(secret).fingerprint())
                .map(found -> read(found.aggregate()))
                .orElseGet(Reading.Unknown::new);
    }

    private Reading read(Feed feed) {
        var today = LocalDate.now(clock);
        var ended = units.find(feed.unit()).filter(unit -> !unit.existedOn(today));
        if (feed.status() == FeedStatus.REVOKED || ended.isPresent()) {
            return new Reading.Gone();
        }
        var window = new FeedWindow(today.minus(BEHIND), today.plus(AHEAD), entries);
        return new Reading.Shown(
                feed,
                sources.stream()
                        .flatMap(source -> source.entries(feed.scope(), window))
                        .sorted(Comparator.comparing(FeedEntry::date).thenComparing(FeedEntry::uid))
                        .toList());
    }
}
