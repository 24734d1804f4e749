package org.huunghi.bench;

import java.time.Instant;
import org.huunghi.bench.Dossier.DossierEvent;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.mongo.AggregateCollection;

/** The change as a service makes it: within a request, read, decide, save; the relay publishes what was saved. */
record ReliableChanges(AggregateCollection<Dossier, DossierEvent> dossiers) {

    long change(String id) {
        var found = dossiers.find(id);
        var by = Attribution.of(Dossier.OFFICER, Instant.now());
        var request = ChangeContext.current();
        return request.call(() -> {
            var start = System.nanoTime();
            if (found.isEmpty()) {
                dossiers.add(Dossier.opened(id), by);
            } else {
                dossiers.save(found.get(), found.get().aggregate().revised(), by);
            }
            return System.nanoTime() - start;
        });
    }
}
