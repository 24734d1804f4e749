package org.huunghi.bench.notification;

import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoClients;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/**
 * What a provider had taken at the moment of a kill and the store does not know of: only this can come a second time.
 *
 * @param emails numbers of the events
 * @param messages numbers of the events
 */
record InProviderHands(Set<Integer> emails, Set<Integer> messages) {

    private static final String CAUSE = "state.cause.event";
    private static final String CHANNEL = "state.channel";
    private static final String STATUS = "state.progress.status";
    private static final Set<String> HANDED_OVER = Set.of("SENT", "DELIVERED");

    static InProviderHands of(Town town) {
        var emails = new HashSet<>(town.mails.byEvent().keySet());
        var messages = new HashSet<>(town.messages.byEvent().keySet());
        try (var client = MongoClients.create(town.storeAddress())) {
            client.getDatabase(Town.DATABASE)
                    .getCollection("notifications")
                    .find()
                    .projection(include(CAUSE, CHANNEL, STATUS))
                    .forEach(stored -> {
                        if (HANDED_OVER.contains(stored.getEmbedded(path(STATUS), String.class))) {
                            var isEmail = "EMAIL".equals(stored.getEmbedded(path(CHANNEL), String.class));
                            (isEmail ? emails : messages).remove(number(stored));
                        }
                    });
        }
        return new InProviderHands(emails, messages);
    }

    int count() {
        return emails.size() + messages.size();
    }

    private static List<String> path(String field) {
        return List.of(field.split("\\."));
    }

    /** {@code task-000017:3} is event 17. */
    private static int number(Document stored) {
        var event = stored.getEmbedded(path(CAUSE), String.class);
        return Integer.parseInt(event.substring(event.indexOf('-') + 1, event.indexOf(':')));
    }
}
