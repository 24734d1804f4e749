package org.huunghi.eventing.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.huunghi.eventing.cloudevent.EventMetadata;
import org.huunghi.eventing.kafka.EventPublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Brings committed events to the broker, each aggregate's in order, and removes them from their documents once the
 * broker has acknowledged them. One thread decides and sends, a second one works on the store, so that neither a slow
 * store nor a sweep delays a send. What it promises stands in GUARANTEES.md.
 */
public final class OutboxRelay implements Relay, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    /** Changes handed over and not yet looked at; more are left to the sweep. */
    private static final int HANDED_OVER = 10_000;

    private final EventPublisher publisher;
    private final RelaySettings settings;
    private final RelayProbe probe;
    private final RelayMemory memory;
    private final Dispatcher dispatcher;
    private final StoreSide store;
    private final ExecutorService thread;
    private final AtomicInteger handedOver = new AtomicInteger();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch quiet = new CountDownLatch(1);

    public OutboxRelay(EventPublisher publisher, Clock clock, RelaySettings settings, MeterRegistry meters) {
        this(publisher, clock, settings, meters, new RelayMemory(settings.memory()));
    }

    private OutboxRelay(
            EventPublisher publisher, Clock clock, RelaySettings settings, MeterRegistry meters, RelayMemory memory) {
        this(publisher, clock, settings, memory, new RelayMetrics(meters, clock, memory));
    }

    OutboxRelay(EventPublisher publisher, Clock clock, RelaySettings settings, RelayMemory memory, RelayProbe probe) {
        this.publisher = publisher;
        this.settings = settings;
        this.probe = probe;
        this.memory = memory;
        this.dispatcher = new Dispatcher(new Lanes(settings.lanes(), memory), settings.inFlight(), new Sending());
        this.store = new StoreSide(clock, settings, probe);
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("outbox-relay").daemon().factory());
    }

    /** Begins to look for what was left behind in these collections; asked anew each time. */
    public void start(Supplier<? extends Collection<Outbox>> outboxes) {
        store.sweepRegularly(
                outboxes,
                (outbox, ids) -> run(() -> probe.pickedUp((int)
                        ids.stream().filter(id -> dispatcher.swept(outbox, id)).count())));
    }

    @Override
    public long acknowledged(Outbox outbox, String aggregateId) {
        return store.acknowledged(outbox, aggregateId);
    }

    @Override
    public void committed(Outbox outbox, String aggregateId, List<OutboxEntry> pending, boolean created) {
        store.kept(outbox, aggregateId, pending);
        if (stopping.get() || handedOver.get() >= HANDED_OVER) {
            return;
        }
        handedOver.incrementAndGet();
        var since = System.nanoTime();
        var held = memory.isFull() ? null : pending;
        if (held != null) {
            memory.take(held);
        }
        run(() -> {
            handedOver.decrementAndGet();
            if (held != null) {
                memory.release(held);
            }
            dispatcher.committed(outbox, aggregateId, held, created, since);
        });
    }

    /** Waits for what is under way, removes what is acknowledged and ends; what remains is found at the next start. */
    @Override
    public void close() {
        if (!stopping.compareAndSet(false, true)) {
            return;
        }
        run(this::noteQuiet);
        try {
            if (!quiet.await(settings.stopWithin().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn(
                        "the broker has not acknowledged all events; they stay in the store and go out at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.shutdown();
        store.close();
    }

    private void run(Runnable step) {
        try {
            thread.execute(step);
        } catch (RejectedExecutionException e) {
            LOG.debug("a late report after the stop; the event is still in its document", e);
        }
    }

    /** What was handed over before the stop may still stand behind the report that is looked at. */
    private void noteQuiet() {
        if (stopping.get() && handedOver.get() == 0 && dispatcher.isQuiet()) {
            quiet.countDown();
        }
    }

    /** Sends, reads back, rests and removes for the dispatcher. */
    private final class Sending implements Dispatcher.Work {

        @Override
        public void send(Lane lane, OutboxEntry entry) {
            var since = lane.next().since();
            probe.sending(entry);
            try {
                publisher.publish(
                        lane.outbox().topic(),
                        metadata(lane, entry),
                        entry.data(),
                        failure -> run(() -> reported(lane, entry, since, failure)));
            } catch (RuntimeException e) {
                run(() -> reported(lane, entry, since, e));
            }
            probe.sent(entry);
        }

        private void reported(Lane lane, OutboxEntry entry, long since, Exception failure) {
            if (failure == null) {
                probe.acknowledged(entry, System.nanoTime() - since);
                dispatcher.acknowledged(lane);
            } else {
                probe.failed(entry);
                failed(lane, failure);
            }
            noteQuiet();
        }

        @Override
        public void readBack(Lane lane) {
            store.read(
                    lane,
                    (pending, since) -> run(() -> {
                        dispatcher.wasRead(lane, pending, since);
                        noteQuiet();
                    }),
                    failure -> run(() -> {
                        failed(lane, failure);
                        noteQuiet();
                    }));
        }

        /** Says it once; the metrics tell how long it lasts. */
        private void failed(Lane lane, Exception failure) {
            var failures = dispatcher.failed(lane);
            LOG.atLevel(failures == 1 ? Level.WARN : Level.DEBUG)
                    .log("events of {} wait, attempt {}: {}", lane.aggregateId(), failures, failure.toString());
        }

        @Override
        public void rest(Lane lane, int failures) {
            store.after(settings.pauseAfter(failures), () -> run(() -> dispatcher.rested(lane)));
        }

        @Override
        public void remove(Lane lane, List<OutboxEntry> acknowledged) {
            store.remove(lane.outbox(), lane.aggregateId(), acknowledged);
        }

        private EventMetadata metadata(Lane lane, OutboxEntry entry) {
            return new EventMetadata(
                    entry.id(),
                    lane.outbox().source(),
                    entry.type(),
                    lane.aggregateId(),
                    entry.sequence(),
                    entry.at(),
                    entry.dataSchema(),
                    entry.correlationId(),
                    entry.causationId(),
                    entry.traceparent());
        }
    }
}
