package org.huunghi.notification.statistics.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static org.huunghi.notification.statistics.mongo.StatisticsDocuments.AT;
import static org.huunghi.notification.statistics.mongo.StatisticsDocuments.BY;
import static org.huunghi.notification.statistics.mongo.StatisticsDocuments.DAY;
import static org.huunghi.notification.statistics.mongo.StatisticsDocuments.ID;
import static org.huunghi.notification.statistics.mongo.StatisticsDocuments.SCOPE;
import static org.huunghi.notification.statistics.mongo.StatisticsDocuments.VERSION;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.notification.statistics.By;
import org.huunghi.notification.statistics.Cell;
import org.huunghi.notification.statistics.CellKey;
import org.huunghi.notification.statistics.Cells;
import org.huunghi.notification.statistics.Heard;
import org.springframework.stereotype.Repository;

@Repository
class MongoCells implements Cells {

    private static final BulkWriteOptions EACH_BY_ITSELF = new BulkWriteOptions().ordered(false);

    private final Supplier<MongoCollection<Document>> cells;
    private final Supplier<MongoCollection<Document>> heard;
    private final Clock clock;

    MongoCells(AggregateCollections collections, Clock clock) {
        this.clock = clock;
        cells = collections.documents(
                "statistics",
                Document.class,
                List.of(
                        new IndexModel(Indexes.ascending(ID, VERSION)),
                        new IndexModel(Indexes.ascending(BY, SCOPE, DAY)),
                        new IndexModel(Indexes.ascending(DAY))));
        heard = collections.documents(
                "statistics_heard", Document.class, List.of(new IndexModel(Indexes.ascending(AT))));
    }

    @Override
    public List<Cell> find(Collection<CellKey> keys) {
        return cells.get()
                .find(in(ID, keys.stream().map(StatisticsDocuments::id).toList()))
                .map(StatisticsDocuments::cell)
                .into(new ArrayList<>());
    }

    @Override
    public void save(Collection<Cell> changed) {
        var writes = changed.stream().map(MongoCells::write).toList();
        try {
            var result = cells.get().bulkWrite(writes, EACH_BY_ITSELF);
            if (result.getInsertedCount() + result.getMatchedCount() < writes.size()) {
                throw new CountedElsewhere();
            }
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteErrors().isEmpty()) {
                throw refused;
            }
            throw new CountedElsewhere();
        }
    }

    private static WriteModel<Document> write(Cell cell) {
        var next = StatisticsDocuments.next(cell);
        return cell.version() == 0
                ? new InsertOneModel<>(next)
                : new ReplaceOneModel<>(and(eq(ID, next.get(ID)), eq(VERSION, cell.version())), next);
    }

    @Override
    public Map<String, Heard> heard(Collection<String> notifications) {
        return heard.get().find(in(ID, notifications)).into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(one -> one.getString(ID), StatisticsDocuments::heard));
    }

    @Override
    public void remember(Map<String, Heard> counted, Instant at) {
        var upsert = new ReplaceOptions().upsert(true);
        heard.get()
                .bulkWrite(
                        counted.entrySet().stream()
                                .map(one -> new ReplaceOneModel<>(
                                        eq(ID, one.getKey()),
                                        StatisticsDocuments.heard(one.getKey(), one.getValue(), at),
                                        upsert))
                                .toList(),
                        EACH_BY_ITSELF);
    }

    @Override
    public void each(By by, String scope, LocalDate from, LocalDate to, Consumer<Cell> reader) {
        cells.get()
                .find(and(eq(BY, by.name()), within(scope), gte(DAY, from.toString()), lte(DAY, to.toString())))
                .map(StatisticsDocuments::cell)
                .forEach(reader);
    }

    private static Bson within(String scope) {
        return scope == null
                ? and(gte(SCOPE, CellKey.PROVINCES.getFirst()), lt(SCOPE, CellKey.PROVINCES.getLast()))
                : eq(SCOPE, scope);
    }

    @Override
    public long countOlder(Instant before, int limit) {
        return cells.get().countDocuments(older(before), new CountOptions().limit(limit));
    }

    @Override
    public int removeOlder(Instant before, int limit) {
        return remove(cells.get(), older(before), DAY, limit);
    }

    @Override
    public long countForgettable(Instant before, int limit) {
        return heard.get().countDocuments(lt(AT, Date.from(before)), new CountOptions().limit(limit));
    }

    @Override
    public int forget(Instant before, int limit) {
        return remove(heard.get(), lt(AT, Date.from(before)), AT, limit);
    }

    private Bson older(Instant before) {
        return lt(DAY, before.atZone(clock.getZone()).toLocalDate().toString());
    }

    private static int remove(MongoCollection<Document> from, Bson old, String order, int limit) {
        var ids = from.find(old)
                .sort(Sorts.ascending(order))
                .limit(limit)
                .projection(include(ID))
                .into(new ArrayList<>());
        return ids.isEmpty()
                ? 0
                : (int) from.deleteMany(
                                in(ID, ids.stream().map(one -> one.get(ID)).toList()))
                        .getDeletedCount();
    }
}
