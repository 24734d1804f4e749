package org.huunghi.agreement.feed.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huunghi.servicekit.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one address is answered by this instance. The addresses of the last minute are remembered, and no more. */
@Component
class FeedRate {

    private static final int MOST_ADDRESSES = 10_000;
    private static final int MINUTE = 60;

    private final Clock clock;
    private final int perMinute;
    private final Map<String, Integer> asked = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private long minute;

    FeedRate(Clock clock, @Value("${huunghi.feeds.per-minute}") int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
    }

    synchronized void check(String address) {
        var second = clock.instant().getEpochSecond();
        if (second / MINUTE != minute) {
            minute = second / MINUTE;
            asked.clear();
        }
        if (asked.merge(address, 1, Integer::sum) > perMinute) {
            throw Problem.of(429, "feed-too-often", perMinute)
                    .with("retryAfter", MINUTE - second % MINUTE)
                    .asRefusal();
        }
    }
}
