package org.huunghi.eventing.autoconfigure;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Says whether the store answers. Spring Boot's own indicator asks with a command that the embedded store does not
 * know, and shows addresses and causes to whoever asks.
 */
final class StoreHealthIndicator implements HealthIndicator {

    private static final Document PING = new Document("ping", 1);

    private final MongoDatabase database;

    StoreHealthIndicator(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            database.runCommand(PING);
            return Health.up().build();
        } catch (MongoException e) {
            return Health.down()
                    .withDetail("reason", "the store does not answer; nothing can be read or changed")
                    .build();
        }
    }
}
