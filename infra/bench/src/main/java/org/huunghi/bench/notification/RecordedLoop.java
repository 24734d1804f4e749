package org.huunghi.bench.notification;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.bson.Document;

/**
 * The least that loses nothing: a bare loop that writes each message down before it hands it over, and that it was taken
 * afterwards, in the service's store and in documents as large as the service's.
 */
final class RecordedLoop implements BareLoop.Connector {

    private final BareLoop.Connector bare;
    private final MongoClient client;
    private final MongoCollection<Document> records;
    private final Document theirs;

    RecordedLoop(BareLoop.Connector bare, String store) {
        this.bare = bare;
        this.client = MongoClients.create(store);
        MongoDatabase database = client.getDatabase(Town.DATABASE);
        this.records = database.getCollection("recorded");
        this.theirs = database.getCollection("notifications").find().first();
    }

    @Override
    public BareLoop.Connection connect() throws Exception {
        var connection = bare.connect();
        return new BareLoop.Connection() {
            @Override
            public void hand(int number) throws Exception {
                var id = UUID.randomUUID().toString();
                records.insertOne(new Document(theirs).append("_id", id));
                connection.hand(number);
                records.updateOne(eq("_id", id), set("status", "SENT"));
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }

    @Override
    public void close() {
        bare.close();
        records.drop();
        client.close();
    }
}
