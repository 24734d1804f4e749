package org.huunghi.eventing.outbox;

import java.time.Duration;

/**
 * How the relay trades latency, load and memory.
 *
 * @param removalDelay how long acknowledged events may stay in their documents to be removed together
 * @param removalBatch removes at once when so many events are acknowledged
 * @param sweepEvery pause between two looks for what was left behind
 * @param sweepAge how old an event must be to count as left behind; well above the usual time to the broker's ack
 * @param inFlight aggregates that are sent or read back at one time
 * @param lanes aggregates remembered at one time
 * @param memory characters of event data held at one time; beyond it only ids are kept and the rest is read back later
 * @param backoff first pause of an aggregate after a failure, doubled at each further one
 * @param longestBackoff bound of that pause
 * @param stopWithin how long a stop may wait for the broker
 */
public record RelaySettings(
        Duration removalDelay,
        int removalBatch,
        Duration sweepEvery,
        Duration sweepAge,
        int inFlight,
        int lanes,
        long memory,
        Duration backoff,
        Duration longestBackoff,
        Duration stopWithin) {

    public static RelaySettings defaults() {
        return new RelaySettings(
                Duration.ofMillis(300),
                1024,
                Duration.ofSeconds(3),
                Duration.ofSeconds(5),
                512,
                4096,
                8_000_000,
                Duration.ofMillis(200),
                Duration.ofSeconds(10),
                Duration.ofSeconds(5));
    }

    Duration pauseAfter(int failures) {
        var doubled = backoff.multipliedBy(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(longestBackoff) < 0 ? doubled : longestBackoff;
    }
}
