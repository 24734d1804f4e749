package org.huunghi.eventing.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The relay's work on the store, on a thread of its own: read back, remove together, sweep. */
final class StoreSide implements AutoCloseable {

    /** Takes what was read, and the moment from which its lag counts. */
    interface Reader {
        void read(List<OutboxEntry> pending, long since);
    }

    private static final Logger LOG = LoggerFactory.getLogger(StoreSide.class);
    private static final Duration REMOVE_AGAIN = Duration.ofSeconds(1);
    /** Held with their data until they are removed, so not so many that an outage of the store fills the heap. */
    private static final int MOST_ACKNOWLEDGED = 4_000;

    /** A document that changes all the time is not to carry what it told a second ago. */
    static final int MOST_OF_ONE = 8;

    private final Clock clock;
    private final RelaySettings settings;
    private final RelayProbe probe;
    private final Acknowledged acknowledged = new Acknowledged(MOST_ACKNOWLEDGED);
    private final AtomicBoolean removalDue = new AtomicBoolean();
    private final AtomicBoolean removalUrgent = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread;

    StoreSide(Clock clock, RelaySettings settings, RelayProbe probe) {
        this.clock = clock;
        this.settings = settings;
        this.probe = probe;
        this.thread = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name("outbox-store").daemon().factory());
    }

    void after(Duration pause, Runnable step) {
        try {
            thread.schedule(step, pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("not begun, the relay has stopped", e);
        }
    }

    void read(Lane lane, Reader reader, Consumer<Exception> failed) {
        after(Duration.ZERO, () -> {
            try {
                var pending = lane.outbox().pending(lane.aggregateId());
                reader.read(pending, System.nanoTime() - age(pending).toNanos());
            } catch (RuntimeException e) {
                failed.accept(e);
            }
        });
    }

    void remove(Outbox outbox, String aggregateId, List<OutboxEntry> entries) {
        var noted = acknowledged.note(outbox, aggregateId, entries);
        var urgent = noted.all() >= settings.removalBatch() || noted.ofAggregate() >= MOST_OF_ONE;
        if (urgent && removalUrgent.compareAndSet(false, true)) {
            after(Duration.ZERO, this::removeAcknowledged);
        } else if (removalDue.compareAndSet(false, true)) {
            after(settings.removalDelay(), this::removeAcknowledged);
        }
    }

    long acknowledged(Outbox outbox, String aggregateId) {
        return acknowledged.last(outbox, aggregateId);
    }

    /** A change has left these events in the document and no others. */
    void kept(Outbox outbox, String aggregateId, List<OutboxEntry> pending) {
        acknowledged.forget(outbox, aggregateId, pending);
    }

    void sweepRegularly(Supplier<? extends Collection<Outbox>> outboxes, BiConsumer<Outbox, List<String>> leftBehind) {
        thread.scheduleWithFixedDelay(
                () -> sweep(outboxes, leftBehind), 0, settings.sweepEvery().toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Removes what is acknowledged by now, and ends. */
    @Override
    public void close() {
        try {
            thread.submit(this::removeAcknowledged).get(settings.stopWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("acknowledged events stay in their documents and will be sent again: {}", e.toString());
        } finally {
            thread.shutdownNow();
        }
    }

    private void removeAcknowledged() {
        removalDue.set(false);
        removalUrgent.set(false);
        acknowledged.takeAll().forEach(this::remove);
    }

    private void remove(Outbox outbox, Map<String, List<OutboxEntry>> entries) {
        try {
            probe.removing(entries.size());
            outbox.remove(entries);
            probe.removed(entries.size());
        } catch (RuntimeException e) {
            LOG.warn("acknowledged events of {} aggregates are removed later: {}", entries.size(), e.toString());
            entries.forEach((id, sent) -> acknowledged.note(outbox, id, sent));
            after(REMOVE_AGAIN, this::removeAcknowledged);
        }
    }

    private void sweep(Supplier<? extends Collection<Outbox>> outboxes, BiConsumer<Outbox, List<String>> leftBehind) {
        var backlog = 0;
        var oldest = Instant.MAX;
        try {
            var writtenBy = clock.instant().minus(settings.sweepAge());
            for (var outbox : outboxes.get()) {
                var overdue = outbox.overdue(writtenBy, settings.lanes());
                if (!overdue.isEmpty()) {
                    backlog += overdue.size();
                    var first = overdue.getFirst().oldest();
                    oldest = first.isBefore(oldest) ? first : oldest;
                    leftBehind.accept(
                            outbox,
                            overdue.stream().map(Outbox.Overdue::aggregateId).toList());
                }
            }
            probe.swept(backlog, oldest);
        } catch (RuntimeException e) {
            if (!thread.isShutdown()) {
                LOG.warn("the sweep for unsent events is put off: {}", e.toString());
            }
        }
    }

    private Duration age(List<OutboxEntry> pending) {
        return pending.isEmpty()
                ? Duration.ZERO
                : Duration.between(pending.getFirst().at(), clock.instant());
    }
}
