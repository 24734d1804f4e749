package org.huunghi.notification.notification;

import java.util.List;
import org.huunghi.notification.template.Carrier;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.SmsText;

/** What is handed to a provider. The only place where contact data is in the plain, hence never printed. */
public sealed interface Message {

    /** The recipient's address. */
    String to();

    /** How many the provider counts it for. */
    int parts();

    /** The provider that was asked the last time, {@code null} when none was. */
    String askedBefore();

    /** Whether that one has begun with it, so that it can go on. */
    boolean isBegun();

    /**
     * @param id stays the same however often it is handed over, so that a repeat can be told
     * @param deadlines for the recipient's calendar
     * @param unsubscription where the recipient turns the kinds in it off, {@code null} where that is not allowed
     */
    record Email(
            String notification,
            String id,
            String askedBefore,
            String to,
            Rendered words,
            List<Deadline> deadlines,
            String unsubscription)
            implements Message {
        @Override
        public int parts() {
            return 1;
        }

        @Override
        public boolean isBegun() {
            return false;
        }

        @Override
        public String toString() {
            return "email " + id;
        }
    }

    /**
     * @param to in E.164 form
     * @param carrier how the carriers know it
     * @param taken references of the parts that the provider asked before has taken
     */
    record Sms(
            String notification,
            String id,
            String askedBefore,
            String to,
            SmsText text,
            Carrier carrier,
            List<String> taken)
            implements Message {

        /** As one provider sees it: parts that another one took do not help it. */
        public Sms of(String provider) {
            return provider.equals(askedBefore) ? this : new Sms(notification, id, null, to, text, carrier, List.of());
        }

        @Override
        public int parts() {
            return text.parts().size() - taken.size();
        }

        @Override
        public boolean isBegun() {
            return !taken.isEmpty();
        }

        @Override
        public String toString() {
            return "SMS " + id;
        }
    }
}
