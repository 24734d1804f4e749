package org.huunghi.notification.officer;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.SearchKey;

/**
 * A person of a unit who must learn of things in time. Registered by the operator or the unit's director, kept up to
 * date, and deactivated when they leave; an inactive officer is told nothing and can be reactivated.
 */
public record Officer(String id, Profile profile, Contacts contacts, OfficerStatus status) {

    public Officer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(status, "status");
        contacts = contacts == null ? Contacts.NONE : contacts;
    }

    static Decision<Officer, OfficerEvent, OfficerRejection> register(String id, Profile profile, Contacts contacts) {
        return accepted(new Officer(id, profile, contacts, OfficerStatus.ACTIVE), new OfficerEvent.Registered());
    }

    Decision<Officer, OfficerEvent, OfficerRejection> update(Profile profile, Contacts contacts) {
        return move("update", profile, contacts, new OfficerEvent.Updated(changed(profile, contacts)));
    }

    Decision<Officer, OfficerEvent, OfficerRejection> deactivate() {
        return move("deactivate", profile, contacts, new OfficerEvent.Deactivated());
    }

    Decision<Officer, OfficerEvent, OfficerRejection> reactivate() {
        return move("reactivate", profile, contacts, new OfficerEvent.Reactivated());
    }

    /** Its place among all officers, by name. */
    public String place() {
        return SearchKey.fold(profile.name()) + ' ' + id;
    }

    public boolean isActive() {
        return status == OfficerStatus.ACTIVE;
    }

    public boolean holds(Duty duty) {
        return profile.duties().contains(duty);
    }

    private Decision<Officer, OfficerEvent, OfficerRejection> move(
            String command, Profile profile, Contacts contacts, OfficerEvent event) {
        var to = OfficerTransitions.TABLE.move(status, command);
        if (to.isEmpty()) {
            return rejected(
                    new OfficerRejection.WrongStatus(status, command, OfficerTransitions.TABLE.allowedIn(status)));
        }
        return accepted(new Officer(id, profile, contacts, to.get()), event);
    }

    private List<String> changed(Profile next, Contacts nextContacts) {
        var changed = new ArrayList<String>();
        note(changed, "name", profile.name(), next.name());
        note(changed, "account", profile.account(), next.account());
        note(changed, "unit", profile.unit(), next.unit());
        note(changed, "post", profile.post(), next.post());
        note(changed, "duties", profile.duties(), next.duties());
        note(changed, "language", profile.language(), next.language());
        note(changed, "email", contacts.email(), nextContacts.email());
        note(changed, "phone", contacts.phone(), nextContacts.phone());
        return changed;
    }

    private static void note(List<String> changed, String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(field);
        }
    }
}
