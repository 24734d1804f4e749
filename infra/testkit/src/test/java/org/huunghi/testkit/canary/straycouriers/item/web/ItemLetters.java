package org.huunghi.testkit.canary.straycouriers.item.web;

import jakarta.mail.Message;

final class ItemLetters {
    String subject(Message letter) throws jakarta.mail.MessagingException {
        return letter.getSubject();
    }
}
