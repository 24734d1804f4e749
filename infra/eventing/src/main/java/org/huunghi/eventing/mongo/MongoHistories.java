package org.huunghi.eventing.mongo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huunghi.eventing.history.Histories;
import org.huunghi.eventing.history.History;

/** One collection per kind of record, {@code <aggregate>_history}. */
public final class MongoHistories implements Histories {

    private final AggregateCollections collections;
    private final Map<String, History> opened = new ConcurrentHashMap<>();

    public MongoHistories(AggregateCollections collections) {
        this.collections = collections;
    }

    @Override
    public History of(String aggregate) {
        return opened.computeIfAbsent(aggregate, name -> new MongoHistory(collections, name));
    }
}
