package org.huunghi.servicekit.history;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.catalogue.EventType;
import org.huunghi.eventing.history.Histories;

/** Gives the {@code web} room of an aggregate its answers about the past. */
public final class RecordHistories {

    private final Histories histories;
    private final Map<String, EventType> types;

    RecordHistories(Histories histories, Collection<EventCatalogue<?, ?>> catalogues) {
        this.histories = histories;
        this.types = catalogues.stream()
                .flatMap(catalogue -> catalogue.types().stream())
                .collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
    }

    /** @param aggregate the wire name, for example {@code task} */
    public RecordHistory of(String aggregate) {
        return new RecordHistory(histories.of(aggregate), types);
    }
}
