package org.huunghi.notification.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.notification.Notification;
import org.huunghi.notification.notification.Notifications;
import org.huunghi.notification.notification.Outlet;
import org.huunghi.notification.notification.SendingNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off one channel: what this instance queued in its own hand first-hand, and what a look into the queue finds. Many
 * messages are under way at once, so that the record of one does not keep the next one from its connection.
 */
final class Desk {

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    /** What lies on the desk is in memory: beyond this it waits in the queue. */
    private static final int ROOM = 1_000;

    /** A look must not follow the other without pause, however soon the next message is due. */
    private static final Duration LEAST_PAUSE = Duration.ofMillis(200);

    private final Outlet outlet;
    private final Notifications notifications;
    private final SendingNotification sending;
    private final int hands;
    private final Duration look;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Runnable> lying = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Semaphore work = new Semaphore(0);
    private final Semaphore bell = new Semaphore(0);
    private final Semaphore free;
    private final ExecutorService pool;
    private volatile boolean open = true;
    private volatile Instant oldest;
    private boolean storeInTrouble;

    /**
     * @param hands messages under way at once
     * @param look how often the queue is looked into when nobody rings
     */
    Desk(
            Outlet outlet,
            Notifications notifications,
            SendingNotification sending,
            int hands,
            Duration look,
            Clock clock) {
        this.outlet = outlet;
        this.notifications = notifications;
        this.sending = sending;
        this.hands = hands;
        this.look = look;
        this.clock = clock;
        this.free = new Semaphore(hands);
        this.pool = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("send-" + name() + '-', 1).factory());
    }

    void start() {
        Thread.ofPlatform().name("desk-" + name()).start(() -> untilClosed(this::handNext));
        Thread.ofPlatform().name("look-" + name()).start(() -> untilClosed(this::lookIntoQueue));
    }

    private String name() {
        return outlet.channel().name().toLowerCase(Locale.ROOT);
    }

    void ring() {
        bell.release();
    }

    boolean isFree() {
        return open && count.get() < ROOM;
    }

    void take(Versioned<Notification> queued) {
        lay(() -> sending.sendInHand(queued));
    }

    /** How long the oldest of what the last look found due has been waiting, in seconds. */
    double queueAge() {
        var since = oldest;
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }

    private void lay(Runnable message) {
        count.incrementAndGet();
        lying.add(message);
        work.release();
    }

    /** One turn of a thread of the desk. */
    private interface Turn {
        void take() throws InterruptedException;
    }

    private void untilClosed(Turn turn) {
        try {
            while (open) {
                turn.take();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void handNext() throws InterruptedException {
        if (hands - free.availablePermits() >= outlet.capacity()) {
            // The providers are away, or one message is finding out whether they are.
            TimeUnit.MILLISECONDS.sleep(LEAST_PAUSE.toMillis());
        } else if (work.tryAcquire(look.toMillis(), TimeUnit.MILLISECONDS)) {
            free.acquire();
            var message = lying.remove();
            pool.execute(() -> deal(message));
        }
    }

    private void deal(Runnable message) {
        try {
            message.run();
        } catch (RuntimeException trouble) {
            LOG.warn("a message could not be dealt with, its claim runs out", trouble);
        } finally {
            count.decrementAndGet();
            free.release();
        }
    }

    /** Looks again when something is due, when the bell rings, or when nobody rang for a while. */
    private void lookIntoQueue() throws InterruptedException {
        var wait = lookOnce();
        TimeUnit.MILLISECONDS.sleep(LEAST_PAUSE.toMillis());
        if (bell.tryAcquire(Math.max(0, wait.minus(LEAST_PAUSE).toMillis()), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }

    private Duration lookOnce() {
        if (!isFree() || outlet.capacity() == 0) {
            return look;
        }
        try {
            var waiting = notifications.next(outlet.channel(), ROOM);
            storeInTrouble = false;
            var now = clock.instant();
            var due =
                    waiting.stream().filter(found -> !dueAt(found).isAfter(now)).toList();
            oldest = due.stream()
                    .map(found -> found.aggregate().queuedAt())
                    .min(Instant::compareTo)
                    .orElse(null);
            due.forEach(found -> lay(() -> sending.send(found)));
            return due.size() < waiting.size() ? until(dueAt(waiting.get(due.size())), now) : look;
        } catch (RuntimeException trouble) {
            tell(trouble);
            return look;
        }
    }

    /** Once an outage and not at every look. */
    private void tell(RuntimeException trouble) {
        if (!storeInTrouble) {
            LOG.warn("cannot look into the queue of {}: {}", outlet.channel(), trouble.toString());
            storeInTrouble = true;
        }
    }

    private Duration until(Instant at, Instant now) {
        var wait = Duration.between(now, at);
        return wait.compareTo(look) < 0 ? wait : look;
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
