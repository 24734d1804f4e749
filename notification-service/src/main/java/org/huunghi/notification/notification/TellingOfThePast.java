package org.huunghi.notification.notification;

import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.PastFacts;
import org.huunghi.notification.template.TemplateKey;

/** Gives the data of real events to those who work on templates. */
public final class TellingOfThePast implements PastFacts {

    private final Notifications notifications;

    public TellingOfThePast(Notifications notifications) {
        this.notifications = notifications;
    }

    /** A code that verifies a contact point is nobody else's to see. */
    @Override
    public Optional<Map<String, String>> of(String notification, TemplateKey key) {
        return notifications
                .find(notification)
                .map(Versioned::aggregate)
                .filter(found -> found.cause().occasion() == key.occasion())
                .filter(found -> found.cause().occasion() != Occasion.CONTACT_CODE)
                .map(found -> found.facts().variables(key.language(), key.channel()));
    }
}
