package org.huunghi.notification.notification;

import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.officer.Staff;

/** Knows beforehand what will reach nobody: what is for a test recipient, and all there is on a platform for trials. */
public final class Trials {

    private final Staff officers;
    private final boolean everything;

    /**
     * @param everything whether nothing at all is handed to a provider
     */
    public Trials(Staff officers, boolean everything) {
        this.officers = officers;
        this.everything = everything;
    }

    boolean isTrial(Letter letter) {
        var officer = letter.recipient().officer();
        return everything
                || (officer != null
                        && officers.find(officer)
                                .map(Versioned::aggregate)
                                .map(found -> found.contacts().on(letter.channel()))
                                .filter(ContactPoint::test)
                                .isPresent());
    }
}
