package org.huunghi.notification.notification;

import java.util.Objects;
import org.huunghi.notification.officer.Duty;

/**
 * Who is told, and why.
 *
 * @param unit the unit that the event names
 * @param officer id of the officer, {@code null} when it is the unit's mailbox, nobody, or not decided yet
 * @param asDuty the duty for which the officer was chosen, {@code null} for one who was meant as a person
 * @param via what led from the duty to this officer, for example {@code deputy of <id>}, or {@code null}
 * @param mailbox the unit whose mailbox it is, or {@code null}
 * @param province that the unit is of, {@code null} as long as it is not known
 * @param test whether it was nobody who can be reached when the message was queued
 * @param appointed whether the unit named the officer for the very matter, in the place of who holds the duty
 */
public record Recipient(
        String unit,
        String officer,
        Duty asDuty,
        String via,
        String mailbox,
        String province,
        Boolean test,
        Boolean appointed) {

    public Recipient {
        Objects.requireNonNull(unit, "unit");
        test = test != null && test;
        appointed = appointed != null && appointed;
    }

    /**
     * @param duty that nobody there has, {@code null} when none was asked for
     */
    static Recipient nobody(Duty duty, String unit) {
        return new Recipient(unit, null, duty, null, null, null, null, null);
    }

    /** Whoever has this duty when the time has come. */
    static Recipient whoeverIs(Duty duty, String unit) {
        return new Recipient(unit, null, duty, null, null, null, null, null);
    }

    static Recipient mailboxOf(String mailbox, String unit) {
        return new Recipient(unit, null, null, null, mailbox, null, null, null);
    }

    static Recipient named(String officer, String unit, String via) {
        return new Recipient(unit, officer, null, via, null, null, null, null);
    }

    static Recipient holder(String officer, Duty duty, String unit, String via) {
        return new Recipient(unit, officer, duty, via, null, null, null, null);
    }

    /** Whom the unit named for the matter, in the place of who holds the duty. */
    static Recipient appointed(String officer, Duty duty, String unit, String via) {
        return new Recipient(unit, officer, duty, via, null, null, null, true);
    }

    Recipient in(String provinceOfUnit) {
        return new Recipient(unit, officer, asDuty, via, mailbox, provinceOfUnit, test, appointed);
    }

    Recipient reachingNobody() {
        return new Recipient(unit, officer, asDuty, via, mailbox, province, true, appointed);
    }

    boolean isFound() {
        return officer != null || mailbox != null;
    }

    /** Why this one was chosen, for the timeline. */
    String why() {
        if (mailbox != null) {
            return "mailbox of " + mailbox;
        }
        var chosen = (asDuty == null ? "named" : asDuty.name()) + (appointed ? " of the task" : "");
        return via == null ? chosen : chosen + ", " + via;
    }

    /** What tells this recipient from the others of one event. */
    String key() {
        if (officer != null) {
            return "officer " + officer;
        }
        return mailbox != null ? "mailbox " + mailbox : "unit " + unit + (asDuty == null ? "" : " " + asDuty);
    }
}
