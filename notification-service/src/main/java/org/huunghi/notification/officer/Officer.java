package org.huunghi.notification.officer;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.SearchKey;

/**
 * A person of a unit who must learn of things in time. Registered by the operator or the unit's director, kept up to
 * date, and deactivated when they leave; an inactive officer is told nothing and can be reactivated. Every contact point
 * is verified by a code before it is used, and put out of use when the provider says that it does not exist. Those of who
 * left are forgotten in time; the entry stays, since others name it.
 *
 * @param leftAt when the officer was deactivated, {@code null} for who is in service
 */
public record Officer(
        String id,
        Profile profile,
        Contacts contacts,
        OfficerStatus status,
        Arrangements arrangements,
        Instant leftAt) {

    public Officer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(status, "status");
        contacts = contacts == null ? Contacts.NONE : contacts;
        arrangements = arrangements == null ? Arrangements.NONE : arrangements;
    }

    /** Somebody who has not left. */
    public Officer(String id, Profile profile, Contacts contacts, OfficerStatus status, Arrangements arrangements) {
        this(id, profile, contacts, status, arrangements, null);
    }

    static Decision<Officer, OfficerEvent, OfficerRejection> register(String id, Profile profile, Contacts contacts) {
        return accepted(
                new Officer(id, profile, contacts, OfficerStatus.ACTIVE, Arrangements.NONE),
                new OfficerEvent.Registered());
    }

    Decision<Officer, OfficerEvent, OfficerRejection> update(Profile next, Contacts reached) {
        return move(
                "update",
                new Officer(id, next, reached, status, arrangements, leftAt),
                new OfficerEvent.Updated(OfficerDifference.between(this, next, reached)));
    }

    Decision<Officer, OfficerEvent, OfficerRejection> deactivate(Instant now) {
        return move("deactivate", leaving(now), new OfficerEvent.Deactivated());
    }

    Decision<Officer, OfficerEvent, OfficerRejection> reactivate() {
        return move("reactivate", leaving(null), new OfficerEvent.Reactivated());
    }

    /** Nobody is told at them any more, so nobody needs to know them. */
    Decision<Officer, OfficerEvent, OfficerRejection> forgetContacts() {
        return move(
                "forget-contacts",
                new Officer(id, profile, Contacts.NONE, status, arrangements, leftAt),
                new OfficerEvent.ContactsForgotten());
    }

    Decision<Officer, OfficerEvent, OfficerRejection> setAbsences(List<Absence> absences) {
        return move(
                "set-absences",
                with(arrangements.withAbsences(absences)),
                new OfficerEvent.AbsencesSet(List.copyOf(absences)));
    }

    Decision<Officer, OfficerEvent, OfficerRejection> setPreferences(List<Preference> preferences) {
        return move(
                "set-preferences",
                with(arrangements.withPreferences(preferences)),
                new OfficerEvent.PreferencesSet(List.copyOf(preferences)));
    }

    Decision<Officer, OfficerEvent, OfficerRejection> issueCode(
            Channel channel, String mark, Verification.Rules rules, Instant now) {
        var contact = contacts.on(channel);
        if (contact == null) {
            return rejected(new OfficerRejection.NoContactPoint(channel));
        }
        if (contact.isUsable()) {
            return rejected(new OfficerRejection.VerifiedBefore(channel));
        }
        var last = contact.verification();
        if (last != null && now.isBefore(last.sentAt().plus(rules.pause()))) {
            return rejected(new OfficerRejection.CodeTooSoon(last.sentAt().plus(rules.pause())));
        }
        return move(
                "issue-code",
                with(channel, contact.with(Verification.issued(mark, rules, now))),
                new OfficerEvent.CodeIssued(channel));
    }

    /** A wrong code is remembered, so that nobody can try them all. */
    Decision<Officer, OfficerEvent, OfficerRejection> verify(Channel channel, String mark, Instant now) {
        var contact = contacts.on(channel);
        if (contact == null
                || contact.verification() == null
                || !contact.verification().isOpen(now)) {
            return rejected(new OfficerRejection.NoCode(channel));
        }
        if (contact.verification().mark().equals(mark)) {
            return move("verify", with(channel, contact.verified()), new OfficerEvent.ContactVerified(channel));
        }
        var next = contact.verification().afterWrongCode();
        return move(
                "refuse-code",
                with(channel, contact.with(next)),
                new OfficerEvent.CodeRefused(channel, next.triesLeft()));
    }

    Decision<Officer, OfficerEvent, OfficerRejection> disableContact(Channel channel, String why) {
        var contact = contacts.on(channel);
        if (contact == null || contact.state() == ContactState.DISABLED) {
            return rejected(new OfficerRejection.NoContactPoint(channel));
        }
        return move(
                "disable-contact",
                with(channel, contact.disabled(why)),
                new OfficerEvent.ContactDisabled(channel, why));
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

    public Optional<Absence> absence(LocalDate day) {
        return arrangements.absence(day);
    }

    public Choice choice(String occasion, Channel channel) {
        return arrangements.choice(occasion, channel);
    }

    /** Whether one of these channels leads to the officer. */
    public boolean isReachable(Set<Channel> channels) {
        return channels.stream().anyMatch(contacts::reach);
    }

    private Officer leaving(Instant at) {
        return new Officer(id, profile, contacts, status, arrangements, at);
    }

    private Officer with(Arrangements next) {
        return new Officer(id, profile, contacts, status, next, leftAt);
    }

    private Officer with(Channel channel, ContactPoint next) {
        return new Officer(id, profile, contacts.with(channel, next), status, arrangements, leftAt);
    }

    private Decision<Officer, OfficerEvent, OfficerRejection> move(String command, Officer next, OfficerEvent event) {
        var to = OfficerTransitions.TABLE.move(status, command);
        if (to.isEmpty()) {
            return rejected(
                    new OfficerRejection.WrongStatus(status, command, OfficerTransitions.TABLE.allowedIn(status)));
        }
        return accepted(new Officer(id, next.profile, next.contacts, to.get(), next.arrangements, next.leftAt), event);
    }
}
