package org.huunghi.notification.notification;

import java.util.HashSet;

/** Queues what an event calls for. Reading the event again changes nothing: every message has its natural id. */
public final class NotifyingUnits {

    private final Telling telling;
    private final Ladder ladder;

    public NotifyingUnits(Telling telling, Ladder ladder) {
        this.telling = telling;
        this.ladder = ladder;
    }

    /** False when the event had been read before. */
    public boolean notify(Notice notice) {
        var told = new HashSet<String>();
        var queued = false;
        for (var rule : WhoIsTold.of(notice.cause().occasion())) {
            for (var audience : notice.audiences(rule)) {
                var answer = telling.tell(rule, audience, notice.cause(), notice.facts(), told);
                queued |= answer.queued();
                // Whoever follows something may have no entry here; that is no gap in a unit.
                if (answer.recipients() == 0 && rule.party() != Party.FOLLOWER) {
                    queued |= telling.alarm(rule, audience, notice.cause(), notice.facts());
                }
            }
        }
        return ladder.schedule(notice) | queued;
    }
}
