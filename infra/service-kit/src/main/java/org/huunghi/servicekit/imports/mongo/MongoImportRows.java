package org.huunghi.servicekit.imports.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.servicekit.imports.ImportRow;
import org.huunghi.servicekit.imports.ImportRows;
import org.huunghi.servicekit.imports.RowStatus;

/** A document for each row, under the import and the line, so that writing one twice leaves one. */
public final class MongoImportRows implements ImportRows {

    private static final String OF = "of";
    private static final String LINE = "line";
    private static final String STATUS = "status";

    /** Public for the driver's codec. */
    public record StoredRow(@BsonId String id, String of, int line, RowStatus status, ImportRow row) {

        static StoredRow of(String importId, ImportRow row) {
            return new StoredRow(importId + ":" + row.line(), importId, row.line(), row.status(), row);
        }
    }

    private final Supplier<MongoCollection<StoredRow>> collection;

    public MongoImportRows(AggregateCollections collections) {
        collection = collections.documents(
                "import_rows", StoredRow.class, List.of(new IndexModel(Indexes.ascending(OF, STATUS, LINE))));
    }

    @Override
    public void put(String importId, List<ImportRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var writes = rows.stream()
                .map(row -> StoredRow.of(importId, row))
                .map(row -> new ReplaceOneModel<>(eq("_id", row.id()), row, new ReplaceOptions().upsert(true)))
                .toList();
        collection.get().bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    @Override
    public List<ImportRow> list(String importId, Set<RowStatus> statuses, int afterLine, int limit) {
        return collection
                .get()
                .find(and(of(importId, statuses), gt(LINE, afterLine)))
                .sort(Sorts.ascending(LINE))
                .limit(limit)
                .map(StoredRow::row)
                .into(new ArrayList<>());
    }

    @Override
    public Set<Integer> valid(String importId, List<Integer> lines) {
        return lines.isEmpty()
                ? Set.of()
                : collection
                        .get()
                        .find(and(eq(OF, importId), eq(STATUS, RowStatus.VALID.name()), in(LINE, lines)))
                        .map(StoredRow::line)
                        .into(new HashSet<>());
    }

    @Override
    public int count(String importId, Set<RowStatus> statuses) {
        return Math.toIntExact(collection.get().countDocuments(of(importId, statuses)));
    }

    @Override
    public void remove(String importId) {
        collection.get().deleteMany(eq(OF, importId));
    }

    private static Bson of(String importId, Set<RowStatus> statuses) {
        return and(eq(OF, importId), in(STATUS, names(statuses)));
    }

    private static List<String> names(Set<RowStatus> statuses) {
        return statuses.stream().map(Enum::name).sorted().toList();
    }
}
