package org.huunghi.notification.notification;

import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.Mandates;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Staff;
import org.huunghi.notification.template.Occasion;

/** What recipients want how, within what their units make mandatory. */
public final class Wishes {

    private final Staff officers;
    private final Mandates mandates;

    public Wishes(Staff officers, Mandates mandates) {
        this.officers = officers;
        this.mandates = mandates;
    }

    Choice of(Recipient recipient, Occasion occasion, Channel channel) {
        if (recipient.officer() == null) {
            return channel == Channel.EMAIL ? Choice.IMMEDIATE : Choice.NONE;
        }
        return officers.find(recipient.officer())
                .map(Versioned::aggregate)
                .map(officer -> of(officer, occasion, channel))
                .orElse(Choice.IMMEDIATE);
    }

    private Choice of(Officer officer, Occasion occasion, Channel channel) {
        var wish = officer.choice(occasion.code(), channel);
        return wish != Choice.IMMEDIATE
                        && mandates.isMandatory(officer.profile().unit(), occasion.code(), channel)
                ? Choice.IMMEDIATE
                : wish;
    }
}
