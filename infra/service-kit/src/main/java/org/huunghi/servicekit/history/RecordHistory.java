package org.huunghi.servicekit.history;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Sequenced;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.eventing.history.History;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.eventing.history.PastEvent;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.history.HistoryPage.Entry;
import org.huunghi.servicekit.history.HistoryPage.Meaning;
import org.huunghi.servicekit.history.HistoryPage.Progress;
import org.springframework.http.ResponseEntity;

/** Answers about the past of one kind of records, to whoever may read the record itself. */
public final class RecordHistory {

    /** RFC 7089: this answer is what a resource was like then. */
    private static final String MEMENTO = "Memento-Datetime";

    private final History history;
    private final Map<String, EventType> types;

    RecordHistory(History history, Map<String, EventType> types) {
        this.history = history;
        this.types = types;
    }

    /** @param found the record, if the caller may read it */
    HistoryPage page(Optional<? extends Versioned<?>> found, String id, HistoryOrder order, PageRequest page) {
        var told = told(found);
        var events = history.list(id, order, after(order, page), page.limit() + 1);
        var items = Page.of(events, page, event -> List.of(order.name(), Long.toString(event.sequence())), this::entry);
        return new HistoryPage(items.items(), items.next(), progress(id, told));
    }

    /** @param found the record, if the caller may read it; one that nothing ever happened to has no past */
    ResponseEntity<PastView> asOf(Optional<? extends Versioned<?>> found, String id, AsOf moment) {
        var progress = progress(id, told(found.filter(record -> record.version() > 0)));
        var last = history.lastBefore(id, moment.end()).orElseThrow(() -> unknownThen(id, progress));
        return ResponseEntity.ok()
                .header(
                        MEMENTO,
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(last.time().atOffset(ZoneOffset.UTC)))
                .body(new PastView(moment.text(), entry(last), last.state(), progress));
    }

    /** As long as the history is behind, nobody can say that there was nothing. */
    private Problem.Refusal unknownThen(String id, Progress progress) {
        if (!progress.complete()) {
            return Problem.of(503, "history-behind").with("retryAfter", 1).asRefusal();
        }
        var first = history.list(id, HistoryOrder.OLDEST, null, 1).getFirst();
        return Problem.of(404, "not-known-then", first.time())
                .with("knownSince", first.time())
                .asRefusal();
    }

    private static long told(Optional<? extends Versioned<?>> found) {
        var stored = found.orElseThrow(() -> Problem.of(404, "not-found").asRefusal());
        if (stored instanceof Sequenced sequenced) {
            return sequenced.sequence();
        }
        throw new IllegalArgumentException("not as the store holds it: " + stored);
    }

    private Progress progress(String id, long told) {
        var reach = history.reach(id);
        return new Progress(reach.highest(), told, reach.covers(told));
    }

    private Entry entry(PastEvent event) {
        var type = types.get(event.type());
        return new Entry(
                event.id(),
                event.sequence(),
                event.time(),
                event.type(),
                type == null ? null : new Meaning(type.vi(), type.en()),
                event.by(),
                event.document(),
                event.reason(),
                event.change());
    }

    /** A cursor goes on in the direction that it was given in, and in no other. */
    private static Long after(HistoryOrder order, PageRequest page) {
        var last = page.after().orElse(null);
        if (last == null) {
            return null;
        }
        if (last.size() != 2 || !last.getFirst().equals(order.name())) {
            throw Problem.of(400, "bad-cursor").asRefusal();
        }
        return Long.valueOf(last.getLast());
    }
}
