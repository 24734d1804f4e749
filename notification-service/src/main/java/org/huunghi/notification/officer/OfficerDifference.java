package org.huunghi.notification.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Names the fields that an update changes; their values are nobody's business. */
final class OfficerDifference {

    private final List<String> changed = new ArrayList<>();

    private OfficerDifference() {}

    static List<String> between(Officer officer, Profile next, Contacts nextContacts) {
        var difference = new OfficerDifference();
        var before = officer.profile();
        difference.note("name", before.name(), next.name());
        difference.note("account", before.account(), next.account());
        difference.note("unit", before.unit(), next.unit());
        difference.note("post", before.post(), next.post());
        difference.note("duties", before.duties(), next.duties());
        difference.note("languages", before.languages(), next.languages());
        difference.note("email", officer.contacts().email(), nextContacts.email());
        difference.note("phone", officer.contacts().phone(), nextContacts.phone());
        return List.copyOf(difference.changed);
    }

    private void note(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }
}
