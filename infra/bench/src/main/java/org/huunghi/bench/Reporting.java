package org.huunghi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Clients that report progress as fast as they are answered, each on tasks of its own: conflicts are another matter. */
final class Reporting {

    static final int CLIENTS = 16;
    static final int TASKS_EACH = 10;
    private static final int CHANGES_EACH = 150;

    /** Reports of one measurement. */
    static final int CHANGES = CLIENTS * CHANGES_EACH;

    /** One report of one task, which one client at a time sends. */
    interface Report {
        void on(String task, int percent) throws Exception;
    }

    private final List<String> tasks;

    Reporting(List<String> tasks) {
        this.tasks = tasks;
    }

    /** Notes what everybody computed meanwhile. */
    double perSecond(Report report, Computing computing) throws Exception {
        computing.begin();
        var perSecond = perSecond(report);
        computing.end();
        return perSecond;
    }

    double perSecond(Report report) throws Exception {
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var clients = new ArrayList<Callable<Void>>();
            for (var client = 0; client < CLIENTS; client++) {
                var own = tasks.subList(client * TASKS_EACH, (client + 1) * TASKS_EACH);
                clients.add(() -> reportOn(own, report));
            }
            for (var done : threads.invokeAll(clients)) {
                done.get();
            }
        }
        return CHANGES * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - begin);
    }

    private static Void reportOn(List<String> own, Report report) throws Exception {
        for (var change = 0; change < CHANGES_EACH; change++) {
            report.on(own.get(change % own.size()), change % 100);
        }
        return null;
    }
}
