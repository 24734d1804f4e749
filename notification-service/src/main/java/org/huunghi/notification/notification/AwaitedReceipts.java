package org.huunghi.notification.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Versioned;

/**
 * Which notification a provider's reference belongs to, for those handed over last: their receipts come soonest. The very
 * last ones are remembered as they were recorded, so that the usual receipt needs no look at the store.
 */
final class AwaitedReceipts {

    private static final int REMEMBERED = 20_000;
    private static final int REMEMBERED_WHOLE = 2_000;

    private final Map<String, String> notifications = latest(REMEMBERED);
    private final Map<String, Versioned<Notification>> whole = latest(REMEMBERED_WHOLE);

    private static <V> Map<String, V> latest(int most) {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized void remember(Versioned<Notification> recorded) {
        var notification = recorded.aggregate();
        notification.progress().handover().references().forEach(each -> notifications.put(each, notification.id()));
        whole.put(notification.id(), recorded);
    }

    synchronized Optional<String> notificationOf(String reference) {
        return Optional.ofNullable(notifications.get(reference));
    }

    /** As this instance recorded it last; somebody else may have changed it since. */
    synchronized Optional<Versioned<Notification>> recorded(String notification) {
        return Optional.ofNullable(whole.get(notification));
    }
}
