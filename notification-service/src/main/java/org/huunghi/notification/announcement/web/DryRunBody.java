package org.huunghi.notification.announcement.web;

import java.util.List;
import org.huunghi.notification.announcement.Addressees.Addressee;
import org.huunghi.notification.announcement.MeasuringAnnouncement.Measured;
import org.huunghi.notification.officer.Channel;

/**
 * What an announcement would do.
 *
 * @param mailboxes units whose mailbox would get it, since nobody there would
 * @param withoutRecipients units of which nobody would get it
 * @param recipients the first of them, by unit and name
 * @param complete whether these are all
 */
record DryRunBody(
        ShownEstimate estimate,
        List<String> mailboxes,
        List<String> withoutRecipients,
        List<Reached> recipients,
        boolean complete) {

    private static final int SHOWN = 500;

    /**
     * Somebody it is for.
     *
     * @param channels none when the officer cannot be reached
     */
    record Reached(String officer, String name, String unit, List<Channel> channels) {
        static Reached of(Addressee one) {
            var profile = one.officer().profile();
            return new Reached(one.officer().id(), profile.name(), profile.unit(), one.channels());
        }
    }

    static DryRunBody of(Measured measured) {
        var all = measured.addressees();
        return new DryRunBody(
                ShownEstimate.of(measured.estimate()),
                measured.mailboxes(),
                measured.withoutRecipients(),
                all.stream().limit(SHOWN).map(Reached::of).toList(),
                all.size() <= SHOWN);
    }
}
