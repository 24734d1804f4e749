package org.huunghi.servicekit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one address that needs no token is answered by this instance. The addresses of the last minute are remembered,
 * and no more of them than fit.
 */
public final class PerMinute {

    private static final int MOST_ADDRESSES = 10_000;
    private static final int MINUTE = 60;

    private final Clock clock;
    private final int most;
    private final String problem;
    private final Map<String, Integer> asked = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private long minute;

    /**
     * @param most answers to one address in a minute
     * @param problem code of the refusal of more
     */
    public PerMinute(Clock clock, int most, String problem) {
        this.clock = clock;
        this.most = most;
        this.problem = problem;
    }

    /**
     * @throws Problem.Refusal 429 when the address was asked too often
     */
    public synchronized void check(String address) {
        var second = clock.instant().getEpochSecond();
        if (second / MINUTE != minute) {
            minute = second / MINUTE;
            asked.clear();
        }
        if (asked.merge(address, 1, Integer::sum) > most) {
            throw Problem.of(429, problem, most)
                    .with("retryAfter", MINUTE - second % MINUTE)
                    .asRefusal();
        }
    }
}
