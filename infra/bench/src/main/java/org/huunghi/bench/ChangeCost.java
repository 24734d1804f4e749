package org.huunghi.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.huunghi.bench.Load.Change;
import org.huunghi.bench.Percentiles.Series;

/** Prints what a reliable change costs beside a bare one, and how soon its event is acknowledged beside a bare send. */
public final class ChangeCost {

    private static final double CALL_TARGET = 1.3;
    private static final double LAG_TARGET = 2.0;
    private static final int PER_SECOND = 200;
    private static final int CHANGES = 1_600;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int WARM_UP_CHANGES = 6_000;
    private static final int MANY = 16;

    private final Platform platform;
    private final BareChanges bare;
    private final int repetitions;

    private ChangeCost(Platform platform, int repetitions) {
        this.platform = platform;
        this.bare = new BareChanges(platform.database());
        this.repetitions = repetitions;
    }

    public static void main(String[] args) throws Exception {
        var repetitions = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        try (var platform = Platform.start()) {
            var cost = new ChangeCost(platform, repetitions);
            System.out.printf("Warming up; then %d interleaved repetitions, medians of each.%n", repetitions);
            cost.flatOut(WARM_UP_ROUNDS, WARM_UP_CHANGES);
            cost.call(1);
            cost.call(MANY);
            cost.acknowledgement();
            System.out.printf(
                    "%nFlat out with %d writers, store, broker and relay on the same cores (no target)%n", MANY);
            System.out.println(cost.flatOut(repetitions, CHANGES));
        }
    }

    private void call(int writers) throws Exception {
        var stateAlone = new Series();
        var sameDocument = new Series();
        var reliable = new Series();
        var load = Load.paced(writers, PER_SECOND, CHANGES);
        for (var i = 0; i < repetitions; i++) {
            stateAlone.add(load.run(bare::stateAlone).percentiles());
            sameDocument.add(load.run(bare::sameDocument).percentiles());
            reliable.add(reliable(load).percentiles());
        }
        System.out.printf("%nCall of a change: %d writer(s), %d changes/s%n", writers, PER_SECOND);
        print("bare updateOne, state alone", stateAlone);
        print("bare updateOne, same document", sameDocument);
        print("AggregateCollection.save", reliable);
        verdict("p50 to that of the same document", reliable.p50() / sameDocument.p50(), CALL_TARGET);
    }

    private void acknowledgement() throws Exception {
        var lag = new AckLag(platform);
        var producer = new Series();
        var relay = new Series();
        for (var i = 0; i < repetitions; i++) {
            producer.add(lag.bareProducer());
            relay.add(lag.relay());
        }
        System.out.printf("%nTime to the broker's acknowledgement: %d events/s%n", PER_SECOND);
        print("bare KafkaProducer, from send", producer);
        print("relay, from commit", relay);
        verdict("p99", relay.p99() / producer.p99(), LAG_TARGET);
    }

    private String flatOut(int times, int changes) throws Exception {
        var load = Load.flatOut(MANY, changes);
        var alone = new double[times];
        var same = new double[times];
        var reliable = new double[times];
        for (var i = 0; i < times; i++) {
            alone[i] = load.run(bare::stateAlone).perSecond();
            same[i] = load.run(bare::sameDocument).perSecond();
            reliable[i] = reliable(load).perSecond();
        }
        return String.format(
                "  changes/s: bare, state alone %.0f; bare, same document %.0f; reliable and published %.0f",
                Percentiles.median(alone), Percentiles.median(same), Percentiles.median(reliable));
    }

    private Load.Result reliable(Load load) throws Exception {
        try (var service = platform.service(new SimpleMeterRegistry())) {
            Change change = new ReliableChanges(service.dossiers())::change;
            return load.run(change);
        }
    }

    private static void print(String what, Series series) {
        System.out.printf("  %-30s p50 %8.0f us   p99 %8.0f us%n", what, series.p50(), series.p99());
    }

    private static void verdict(String what, double ratio, double target) {
        System.out.printf(
                "  %s: ratio %.2f, wanted at most %.1f: %s%n",
                what, ratio, target, ratio <= target ? "holds" : "FAILS");
    }
}
