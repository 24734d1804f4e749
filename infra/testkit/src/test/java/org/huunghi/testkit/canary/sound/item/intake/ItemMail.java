package org.huunghi.testkit.canary.sound.item.intake;

import org.springframework.messaging.Message;

final class ItemMail {
    byte[] open(Message<byte[]> message) {
        return message.getPayload();
    }
}
