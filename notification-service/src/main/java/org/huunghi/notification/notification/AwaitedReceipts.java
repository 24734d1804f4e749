package org.huunghi.notification.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which notification a provider's reference belongs to, for those handed over last: their receipts come soonest. */
final class AwaitedReceipts {

    private static final int REMEMBERED = 20_000;

    private final Map<String, String> notifications = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized void remember(List<String> references, String notification) {
        references.forEach(reference -> notifications.put(reference, notification));
    }

    synchronized Optional<String> notificationOf(String reference) {
        return Optional.ofNullable(notifications.get(reference));
    }
}
