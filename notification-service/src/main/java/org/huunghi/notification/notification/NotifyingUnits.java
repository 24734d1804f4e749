package org.huunghi.notification.notification;

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
        return notify(notice, Reading.again());
    }

    /** Spares what is certainly read for the first time the look at what was told before. */
    public boolean notifyOfNews(Notice notice) {
        return notify(notice, Reading.first());
    }

    private boolean notify(Notice notice, Reading reading) {
        var queued = false;
        for (var rule : WhoIsTold.of(notice.cause().occasion())) {
            for (var audience : notice.audiences(rule)) {
                var answer = telling.tell(rule, audience, notice.cause(), notice.facts(), reading);
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
