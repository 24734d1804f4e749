package org.huunghi.notification.officer;

import java.util.List;
import org.huunghi.eventing.DomainEvent;

/** What happens to an officer's entry. Never carries contact data. */
public sealed interface OfficerEvent extends DomainEvent {

    record Registered() implements OfficerEvent {}

    /**
     * @param changed names of the fields that differ, not their values
     */
    record Updated(List<String> changed) implements OfficerEvent {}

    record Deactivated() implements OfficerEvent {}

    record Reactivated() implements OfficerEvent {}

    record ContactsForgotten() implements OfficerEvent {}

    record AbsencesSet(List<Absence> absences) implements OfficerEvent {}

    record PreferencesSet(List<Preference> preferences) implements OfficerEvent {}

    record CodeIssued(Channel channel) implements OfficerEvent {}

    record CodeRefused(Channel channel, int triesLeft) implements OfficerEvent {}

    record ContactVerified(Channel channel) implements OfficerEvent {}

    /**
     * @param code the provider's, for why
     */
    record ContactDisabled(Channel channel, String code) implements OfficerEvent {}
}
