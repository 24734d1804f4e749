package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.notification.known.Provinces;

/** Puts letters into the queue, each once: into a message of their own, or into one that gathers several. */
public final class Queueing {

    private static final int TRIES = 5;
    private static final int TURNS = 64;

    /** Events of one moment are read side by side; those that one message gathers are taken in by turns. */
    private final List<ReentrantLock> turns =
            Stream.generate(ReentrantLock::new).limit(TURNS).toList();

    /** However many instances race for the turns of a recipient, some of them get on at each try. */
    private static final int MOST_TURNS = 100;

    private final Notifications notifications;
    private final Postroom postroom;
    private final Tally tally;
    private final Worthwhile worthwhile;
    private final Duration lease;
    private final RecipientPace pace;
    private final Clock clock;
    private final Remembered<String, Optional<String>> provinces;
    private final Trials trials;

    public Queueing(
            Notifications notifications,
            Postroom postroom,
            Tally tally,
            Worthwhile worthwhile,
            Duration lease,
            RecipientPace pace,
            Provinces provinces,
            Trials trials,
            Clock clock) {
        this.notifications = notifications;
        this.postroom = postroom;
        this.tally = tally;
        this.worthwhile = worthwhile;
        this.lease = lease;
        this.pace = pace;
        this.clock = clock;
        this.provinces = new Remembered<>(provinces::of, clock);
        this.trials = trials;
    }

    private enum Place {
        TAKEN,
        HELD_BEFORE,
        CLOSED
    }

    /**
     * False when the letter had been queued before.
     *
     * @param slots places to try, the letter's own the last
     */
    boolean queue(Letter letter, List<Slot> slots) {
        var located = located(letter);
        for (var slot : slots) {
            var place = place(located, slot);
            if (place != Place.CLOSED) {
                return place == Place.TAKEN;
            }
        }
        return false;
    }

    /** At once, in a message of its own. */
    boolean queue(Letter letter) {
        return queue(letter, List.of(Slots.own(letter, letter.cause().at())));
    }

    /** False when it had been scheduled before. */
    boolean schedule(Letter letter, Instant at) {
        var now = clock.instant();
        var slot = Slots.own(letter, at);
        return add(located(letter).scheduled(slot, expiry(letter, slot), now), now);
    }

    /** Keeps that it is not sent; false when that was kept before. */
    boolean decline(Letter letter) {
        var now = clock.instant();
        var slot = Slots.declined(letter);
        return add(located(letter).declined(slot, expiry(letter, slot), now), now);
    }

    private Letter located(Letter letter) {
        var located = letter.in(provinces.get(letter.recipient().unit()).orElse(null));
        return trials.isTrial(located) ? located.reachingNobody() : located;
    }

    private Place place(Letter letter, Slot slot) {
        if (slot.counted() && pace.isLimited() ? addInTurn(letter, slot) : add(letter, slot)) {
            return Place.TAKEN;
        }
        var turn = turns.get(Math.floorMod(slot.id().hashCode(), turns.size()));
        turn.lock();
        try {
            return gatherNow(letter, slot);
        } finally {
            turn.unlock();
        }
    }

    /** Somebody who sends it, or another instance, may be first. */
    private Place gatherNow(Letter letter, Slot slot) {
        for (var attempt = 1; ; attempt++) {
            try {
                return gather(letter, slot);
            } catch (StaleAggregate overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    /** The turn is taken by the write itself: whoever finds it taken looks how far the others have come. */
    private boolean addInTurn(Letter letter, Slot slot) {
        for (var attempt = 1; ; attempt++) {
            var turn = pace.next(letter.recipient().officer(), slot.at());
            try {
                var added = add(letter, slot.taking(turn, pace.at(turn, slot.at())));
                if (added) {
                    pace.took(turn);
                }
                return added;
            } catch (Notifications.TurnTaken overtaken) {
                if (attempt == MOST_TURNS) {
                    throw overtaken;
                }
                pace.lookAgain(turn);
            }
        }
    }

    private boolean add(Letter letter, Slot slot) {
        var now = clock.instant();
        return add(letter.queued(slot, expiry(letter, slot), now), now);
    }

    private Place gather(Letter letter, Slot slot) {
        var found = notifications.find(slot.id()).orElseThrow();
        var there = found.aggregate();
        if (there.tells(letter.cause().event())) {
            return Place.HELD_BEFORE;
        }
        var now = clock.instant();
        if (there.gather(letter.item(), now)
                instanceof Accepted<Notification, NotificationEvent, NotificationRejection> accepted) {
            notifications.save(found, accepted, Attribution.of(Actor.system(), now));
            return Place.TAKEN;
        }
        return Place.CLOSED;
    }

    /** What can be sent at once is queued in the own hand: it needs neither a look into the queue nor a claim. */
    private boolean add(Decision<Notification, NotificationEvent, NotificationRejection> decision, Instant now) {
        if (!(decision instanceof Accepted<Notification, NotificationEvent, NotificationRejection> accepted)) {
            throw new IllegalStateException("a new message is never refused: " + decision);
        }
        var notification = accepted.state();
        var channel = notification.channel();
        var inHand = notification.status() == NotificationStatus.PENDING
                && !notification.progress().nextAt().isAfter(now)
                && postroom.isFree(channel);
        var queued = inHand ? notification.inHand(now.plus(lease)) : notification;
        var added = notifications.add(new Accepted<>(queued, accepted.events()), Attribution.of(Actor.system(), now));
        added.ifPresent(stored -> {
            if (!notification.test()) {
                tally.count(channel, notification.status());
            }
            if (inHand) {
                postroom.take(stored);
            } else {
                postroom.ring(channel);
            }
        });
        return added.isPresent();
    }

    private Instant expiry(Letter letter, Slot slot) {
        var from = slot.at().isAfter(letter.cause().at())
                ? slot.at()
                : letter.cause().at();
        return from.plus(worthwhile.of(letter.cause().occasion(), letter.channel()));
    }
}
