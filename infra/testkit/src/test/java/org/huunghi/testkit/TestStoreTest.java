package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TestStoreTest {

    @Test
    void keepsFreshDatabasesApart() {
        try (var client = MongoClients.create(TestStore.shared().uri())) {
            var one = client.getDatabase(TestStore.freshDatabase()).getCollection("things");
            var other = client.getDatabase(TestStore.freshDatabase()).getCollection("things");
            one.insertOne(new Document("_id", "a"));
            assertThat(one.countDocuments()).isEqualTo(1);
            assertThat(other.countDocuments()).isZero();
        }
    }
}
