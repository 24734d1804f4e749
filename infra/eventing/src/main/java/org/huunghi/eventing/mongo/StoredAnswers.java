package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.RawBsonDocument;
import org.huunghi.eventing.StoredAnswer;

/** The answers that lie in the documents of one collection, written with the changes they report. */
final class StoredAnswers {

    static final String GIVEN_AT = AggregateDocuments.ANSWERS + ".at";
    private static final Duration LAST = Duration.ofHours(24);

    private final PreparedCollection collection;
    private final AggregateDocuments<?> documents;
    private final Clock clock;

    StoredAnswers(PreparedCollection collection, AggregateDocuments<?> documents, Clock clock) {
        this.collection = collection;
        this.documents = documents;
        this.clock = clock;
    }

    Optional<StoredAnswer> find(String id, String key) {
        var document = collection
                .get()
                .find(eq(AggregateDocuments.ID, id))
                .projection(include(AggregateDocuments.ANSWERS))
                .first();
        if (document == null) {
            return Optional.empty();
        }
        var expired = expired();
        return documents.answers(document).stream()
                .filter(answer -> answer.key().equals(key) && answer.at().isAfter(expired))
                .findFirst();
    }

    /** Removes what has expired from at most so many documents. */
    void forgetExpired(int limit) {
        var expired = expired();
        var removals = collection
                .get()
                .find(lt(GIVEN_AT, expired))
                .projection(include(AggregateDocuments.ID))
                .limit(limit)
                .map(found -> new UpdateOneModel<RawBsonDocument>(
                        eq(AggregateDocuments.ID, found.getString(AggregateDocuments.ID)),
                        Updates.pull(AggregateDocuments.ANSWERS, lt("at", expired))))
                .into(new ArrayList<>());
        if (!removals.isEmpty()) {
            collection.get().bulkWrite(removals);
        }
    }

    private Instant expired() {
        return clock.instant().minus(LAST);
    }
}
