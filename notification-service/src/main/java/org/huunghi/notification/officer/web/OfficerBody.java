package org.huunghi.notification.officer.web;

import java.time.Instant;
import java.util.List;
import org.huunghi.notification.officer.Absence;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.officer.ContactSeal;
import org.huunghi.notification.officer.ContactState;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerStatus;
import org.huunghi.notification.officer.Preference;

/**
 * An officer as callers see it.
 *
 * @param emailState absent without an email address
 * @param phoneState absent without a phone number
 * @param masked whether email and phone are only hinted at
 * @param absences absent for whom they do not concern
 * @param preferences absent for whom they do not concern
 * @param leftAt when the officer was taken out of service, absent for who is in it
 */
record OfficerBody(
        String id,
        String name,
        String account,
        String unit,
        String post,
        List<Duty> duties,
        List<String> languages,
        String email,
        ContactState emailState,
        String phone,
        ContactState phoneState,
        boolean masked,
        OfficerStatus status,
        Instant leftAt,
        List<Absence> absences,
        List<Preference> preferences) {

    static OfficerBody masked(Officer officer) {
        return of(
                officer,
                hint(officer.contacts().email()),
                hint(officer.contacts().phone()),
                true);
    }

    /** Masked nevertheless when the contact data cannot be opened. */
    static OfficerBody open(Officer officer, ContactSeal seal) {
        try {
            return of(officer, plain(officer, Channel.EMAIL, seal), plain(officer, Channel.SMS, seal), false);
        } catch (ContactSeal.SealBroken broken) {
            return masked(officer);
        }
    }

    /** As somebody sees it whom it does not concern when the officer is away and what is wanted how. */
    OfficerBody withoutArrangements() {
        return new OfficerBody(
                id,
                name,
                account,
                unit,
                post,
                duties,
                languages,
                email,
                emailState,
                phone,
                phoneState,
                masked,
                status,
                leftAt,
                null,
                null);
    }

    private static OfficerBody of(Officer officer, String email, String phone, boolean masked) {
        var profile = officer.profile();
        var contacts = officer.contacts();
        return new OfficerBody(
                officer.id(),
                profile.name(),
                profile.account(),
                profile.unit(),
                profile.post(),
                profile.duties(),
                profile.languages(),
                email,
                state(contacts.email()),
                phone,
                state(contacts.phone()),
                masked,
                officer.status(),
                officer.leftAt(),
                officer.arrangements().absences(),
                officer.arrangements().preferences());
    }

    private static ContactState state(ContactPoint contact) {
        return contact == null ? null : contact.state();
    }

    private static String hint(ContactPoint contact) {
        return contact == null ? null : contact.masked();
    }

    private static String plain(Officer officer, Channel channel, ContactSeal seal) {
        var contact = officer.contacts().on(channel);
        return contact == null ? null : seal.open(contact.sealed(), officer.id(), channel);
    }
}
