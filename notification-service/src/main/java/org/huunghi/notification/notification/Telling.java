package org.huunghi.notification.notification;

import java.util.List;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;

/** Tells an audience of something as a rule says: chooses the recipients now, and queues a letter for each. */
public final class Telling {

    private final ChoosingRecipients choosing;
    private final Wishes wishes;
    private final Slots slots;
    private final ToldBefore toldBefore;
    private final Queueing queueing;
    private final Tally tally;

    public Telling(
            ChoosingRecipients choosing,
            Wishes wishes,
            Slots slots,
            ToldBefore toldBefore,
            Queueing queueing,
            Tally tally) {
        this.choosing = choosing;
        this.wishes = wishes;
        this.slots = slots;
        this.toldBefore = toldBefore;
        this.queueing = queueing;
        this.tally = tally;
    }

    /**
     * What came of it.
     *
     * @param recipients how many there are to tell
     * @param queued whether a letter was queued that was not there before
     */
    record Told(int recipients, boolean queued) {}

    Told tell(Rule rule, Audience audience, Cause cause, Facts facts, Reading reading) {
        var channels = rule.channels(facts.urgent());
        var recipients = choosing.of(audience, channels);
        var queued = false;
        for (var recipient : recipients) {
            var letters = channels.stream()
                    .sorted()
                    .filter(channel -> reading.tell(recipient, channel))
                    .map(channel -> new Letter(cause, recipient, channel, facts))
                    .toList();
            queued |= tell(rule, letters, reading);
        }
        return new Told(recipients.size(), queued);
    }

    /** To one recipient, on each channel that is wanted; that none is, is kept. */
    private boolean tell(Rule rule, List<Letter> letters, Reading reading) {
        var wanted = false;
        var queued = false;
        for (var letter : letters) {
            var pressing = rule.pace(letter.facts().urgent());
            var toldBefore = !reading.isFirst() && this.toldBefore.has(letter, pressing);
            var choice = choice(rule, letter, pressing);
            wanted |= toldBefore || choice != Choice.NONE;
            queued |= !toldBefore && queue(letter, pressing, choice);
        }
        return wanted || letters.isEmpty() ? queued : queueing.decline(letters.getFirst());
    }

    /** Nobody is told: that is kept where the operator sees it. */
    boolean alarm(Rule rule, Audience audience, Cause cause, Facts facts) {
        var nobody = Recipient.nobody(audience.duty(), audience.unit());
        var queued = false;
        for (var channel : rule.channels(facts.urgent())) {
            queued |= queueing.queue(new Letter(cause, nobody, channel, facts));
        }
        if (queued) {
            tally.nobodyToTell(audience.unit(), cause.event());
        }
        return queued;
    }

    private Choice choice(Rule rule, Letter letter, Pace pressing) {
        return pressing == Pace.URGENT
                ? Choice.IMMEDIATE
                : wishes.of(letter.recipient(), rule.occasion(), letter.channel());
    }

    private boolean queue(Letter letter, Pace pressing, Choice choice) {
        return switch (choice) {
            case NONE -> false;
            case DIGEST -> queueing.queue(letter, slots.of(letter, Pace.DIGEST));
            case IMMEDIATE -> queueing.queue(letter, unhurried(letter, pressing));
        };
    }

    /** A mailbox, and what presses, is not slowed down. */
    private List<Slot> unhurried(Letter letter, Pace pressing) {
        var wanted = slots.of(letter, pressing);
        if (pressing != Pace.NORMAL || letter.recipient().officer() == null || letter.channel() != Channel.EMAIL) {
            return wanted;
        }
        return wanted.stream().map(Slot::inTurn).toList();
    }
}
