package org.huunghi.notification.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.Post;
import org.huunghi.notification.notification.SendingNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off one channel's queue: looks what is due, has it sent by several hands, waits for the bell or the clock. */
final class Desk implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int ROUNDS = 8;

    private final Post post;
    private final Notifications notifications;
    private final SendingNotification sending;
    private final int hands;
    private final Duration look;
    private final Clock clock;
    private final Semaphore bell = new Semaphore(0);
    private final ExecutorService pool;
    private volatile boolean open = true;
    private volatile Instant oldest;
    private boolean storeInTrouble;

    /**
     * @param hands messages under way at once
     * @param look how often the queue is looked into when nobody rings
     */
    Desk(Post post, Notifications notifications, SendingNotification sending, int hands, Duration look, Clock clock) {
        this.post = post;
        this.notifications = notifications;
        this.sending = sending;
        this.hands = hands;
        this.look = look;
        this.clock = clock;
        var names = Thread.ofPlatform().name("send-" + post.channel().name().toLowerCase(Locale.ROOT) + '-', 1);
        this.pool = Executors.newFixedThreadPool(hands, names.factory());
    }

    void ring() {
        bell.release();
    }

    /** How long the oldest of the next messages has been waiting, in seconds. */
    double queueAge() {
        var since = oldest;
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    @Override
    public void run() {
        try {
            while (open) {
                pause(round());
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** One look into the queue; answers how long nothing is to be done. */
    private Duration round() throws InterruptedException {
        try {
            var waiting = notifications.next(post.channel(), hands * ROUNDS);
            storeInTrouble = false;
            oldest = waiting.stream()
                    .map(found -> found.aggregate().queuedAt())
                    .min(Instant::compareTo)
                    .orElse(null);
            var capacity = post.capacity();
            if (waiting.isEmpty() || capacity == 0) {
                return look;
            }
            var now = clock.instant();
            var due = waiting.stream()
                    .filter(found -> !dueAt(found).isAfter(now))
                    .limit(capacity)
                    .toList();
            return due.isEmpty() ? until(dueAt(waiting.getFirst()), now) : send(due);
        } catch (RuntimeException trouble) {
            tell(trouble);
            return look;
        }
    }

    /** Once an outage and not at every look. */
    private void tell(RuntimeException trouble) {
        if (!storeInTrouble) {
            LOG.warn("cannot look into the queue of {}: {}", post.channel(), trouble.toString());
            storeInTrouble = true;
        }
    }

    private Duration send(List<Versioned<Notification>> due) throws InterruptedException {
        var troubled = false;
        for (var result : pool.invokeAll(due.stream().map(this::task).toList())) {
            try {
                result.get();
            } catch (ExecutionException trouble) {
                LOG.warn("a message could not be dealt with, its claim runs out", trouble.getCause());
                troubled = true;
            }
        }
        return troubled ? look : Duration.ZERO;
    }

    private Callable<Void> task(Versioned<Notification> found) {
        return () -> {
            sending.send(found);
            return null;
        };
    }

    private Duration until(Instant at, Instant now) {
        var wait = Duration.between(now, at);
        return wait.compareTo(look) < 0 ? wait : look;
    }

    private void pause(Duration wait) throws InterruptedException {
        if (bell.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private static Instant dueAt(Versioned<Notification> found) {
        return found.aggregate().progress().nextAt();
    }

    /** Takes nothing new; what is under way is finished. */
    void close() {
        open = false;
        ring();
        pool.shutdown();
    }

    boolean awaitClosed(Duration bound) throws InterruptedException {
        return pool.awaitTermination(bound.toMillis(), TimeUnit.MILLISECONDS);
    }
}
