package org.huunghi.testkit.canary.straymessages.item.mongo;

import org.springframework.messaging.Message;

final class MongoItems {
    byte[] open(Message<byte[]> message) {
        return message.getPayload();
    }
}
