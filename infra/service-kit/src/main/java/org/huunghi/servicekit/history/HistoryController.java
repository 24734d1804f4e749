package org.huunghi.servicekit.history;

import java.util.Optional;
import java.util.function.BiFunction;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.servicekit.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the records of one kind went through, and what was known of each then. A {@code web} room extends it, says with
 * {@link HistoryOf} what its records are called, and maps it to the address of one of them.
 */
public abstract class HistoryController {

    private final RecordHistory history;
    private final BiFunction<String, Actor, Optional<? extends Versioned<?>>> records;

    /** @param records a record, if it is there and this caller may read its past */
    protected HistoryController(
            RecordHistory history, BiFunction<String, Actor, Optional<? extends Versioned<?>>> records) {
        this.history = history;
        this.records = records;
    }

    @GetMapping("/history")
    public HistoryPage list(
            RecordId id, Actor actor, @RequestParam(defaultValue = "NEWEST") HistoryOrder order, PageRequest page) {
        return history.page(records.apply(id.value(), actor), id.value(), order, page);
    }

    @GetMapping(params = "asOf")
    public ResponseEntity<PastView> asOf(RecordId id, Actor actor, AsOf asOf) {
        return history.asOf(records.apply(id.value(), actor), id.value(), asOf);
    }
}
