package org.huunghi.agreement.document;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.huunghi.agreement.clock.Timer;
import org.huunghi.agreement.clock.Timers;

/** Removes the contents that have been loose for long, as after a crash in the middle of an upload. */
public final class LooseContents implements Timers {

    private final Contents contents;
    private final Predicate<Contents.Loose> cites;

    /** @param cites whether anything cites a content */
    public LooseContents(Contents contents, Predicate<Contents.Loose> cites) {
        this.contents = contents;
        this.cites = cites;
    }

    @Override
    public List<Timer> due(Instant by, int limit) {
        return contents.loose(by, limit).stream()
                .map(loose -> new Timer("content/" + loose.id(), loose.sweepAt(), now -> sweep(loose)))
                .toList();
    }

    private int sweep(Contents.Loose loose) {
        if (!contents.claim(loose)) {
            return 0;
        }
        // Asked after the claim: whoever had it before has cited it by now, and nobody can any more.
        if (cites.test(loose)) {
            contents.settle(loose);
        } else {
            contents.remove(loose);
        }
        return 0;
    }
}
