package org.huunghi.testkit.canary.sound.item.mongo;

import org.bson.Document;
import org.huunghi.testkit.canary.sound.item.Item;

final class MongoItems {
    Document document(Item item) {
        return new Document("_id", item.id());
    }
}
