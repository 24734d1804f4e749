package org.huunghi.notification.template;

import java.util.Map;
import java.util.Optional;

/** What a past notification told: data of a real event to see a template with. */
public interface PastFacts {

    /** Empty when there is no such notification, or it was about something else. */
    Optional<Map<String, String>> of(String notification, TemplateKey key);
}
