package org.huunghi.notification.notification;

import java.util.List;
import org.huunghi.notification.template.SmsText;

/** What is handed to a provider. The only place where contact data is in the plain, hence never printed. */
public sealed interface Message {

    /**
     * @param id stays the same however often it is handed over, so that a repeat can be told
     */
    record Email(String notification, String id, String to, String subject, String text, String html)
            implements Message {
        @Override
        public String toString() {
            return "email " + id;
        }
    }

    /**
     * @param to in E.164 form
     * @param taken references of the parts that the provider took already
     */
    record Sms(String notification, String id, String to, SmsText text, List<String> taken) implements Message {
        @Override
        public String toString() {
            return "SMS " + id;
        }
    }
}
