package org.huunghi.eventing.outbox;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/** The process that the crash tests kill: changes tallies from four threads and prints the id of each committed event. */
final class DoomedService {

    private static final int WRITERS = 4;
    private static final int AGGREGATES = 40;

    private DoomedService() {}

    public static void main(String[] args) {
        var probe = CrashPoint.valueOf(args[3]).after(Integer.parseInt(args[4]));
        var settings = OutboxRelayTest.eager();
        var tallies = new Tallies(
                args[0],
                args[1],
                args[2],
                publisher -> new OutboxRelay(
                        publisher, Clock.systemUTC(), settings, new RelayMemory(settings.memory()), probe));
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var i = 0; i < WRITERS; i++) {
                writers.execute(() -> {
                    while (true) {
                        var id = "t" + ThreadLocalRandom.current().nextInt(AGGREGATES);
                        System.out.println(tallies.raise(id, "note"));
                    }
                });
            }
        }
    }
}
