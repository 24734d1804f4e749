package org.huunghi.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.util.Map;
import org.bson.Document;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that could take a report of progress over HTTP: one update by the driver. No right is checked, no version
 * compared, nobody is told. It runs in the service's own server, behind what every request passes there, and in one
 * that has nothing else.
 */
@RestController
public class BareReports {

    static final String PATH = "/bare-tasks/";
    static final String DATABASE = "bench";
    static final String COLLECTION = "tasks";

    private final MongoCollection<Document> tasks;

    record Report(int percent, String note) {}

    BareReports(MongoClient client) {
        this.tasks = client.getDatabase(DATABASE)
                .getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @PostMapping(PATH + "{id}/progress")
    Map<String, Object> report(@PathVariable String id, @RequestBody Report report) {
        var progress = new Document("percent", report.percent).append("note", report.note);
        tasks.updateOne(eq("_id", id), combine(set("state.progress", progress), inc("version", 1)));
        return Map.of("id", id, "progress", report);
    }
}
