package org.huunghi.notification.notification;

import java.util.List;

/** Queues what an event calls for. Reading the event again changes nothing: every message has its natural id. */
public final class NotifyingUnits {

    private final ChoosingRecipients choosing;
    private final Queueing queueing;
    private final Tally tally;

    public NotifyingUnits(ChoosingRecipients choosing, Queueing queueing, Tally tally) {
        this.choosing = choosing;
        this.queueing = queueing;
        this.tally = tally;
    }

    /** False when the event had been read before. */
    public boolean notify(Notice notice) {
        var queued = false;
        for (var unit : notice.units()) {
            queued |= notify(notice, unit);
        }
        return queued;
    }

    private boolean notify(Notice notice, String unit) {
        var found = choosing.of(unit);
        var recipients = found.isEmpty() ? List.of(Recipient.nobodyOf(unit)) : found;
        var queued = false;
        for (var channel : notice.channels()) {
            queued |= queueing.queue(
                    notice.cause(),
                    recipients,
                    channel,
                    notice.facts(),
                    notice.cause().at());
        }
        if (queued && found.isEmpty()) {
            tally.nobodyToTell(unit, notice.cause().event());
        }
        return queued;
    }
}
