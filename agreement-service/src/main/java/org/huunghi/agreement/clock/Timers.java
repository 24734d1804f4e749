package org.huunghi.agreement.clock;

import java.time.Instant;
import java.util.List;

/** Things of one kind that have timers. Each kind is one bean; the sweep asks all of them. */
public interface Timers {

    /** At most so many whose timer has run out by then, the earliest first. */
    List<Timer> due(Instant by, int limit);
}
