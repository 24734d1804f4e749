package org.huunghi.notification.announcement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.huunghi.notification.announcement.Addressees.Addressee;
import org.huunghi.notification.announcement.Addressees.InUnit;
import org.huunghi.notification.notification.Announcing;
import org.huunghi.notification.notification.Money;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Rendering;

/** Tries an announcement without sending it: whom it reaches, in how many parts, and what that costs. */
public final class MeasuringAnnouncement {

    private final Addressees addressees;
    private final Announcing announcing;
    private final Money perPart;

    /**
     * @param perPart what one part of an SMS costs
     */
    public MeasuringAnnouncement(Addressees addressees, Announcing announcing, Money perPart) {
        this.addressees = addressees;
        this.announcing = announcing;
        this.perPart = perPart;
    }

    /**
     * What a dry run shows.
     *
     * @param mailboxes units whose mailbox would get it, since nobody there would
     * @param withoutRecipients units of which nobody would get it
     */
    public record Measured(
            Estimate estimate, List<Addressee> addressees, List<String> mailboxes, List<String> withoutRecipients) {}

    /** Empty when the template for announcements does not render. */
    public Optional<Measured> measure(Announcement announcement) {
        try {
            var units = addressees.of(announcement.target());
            return Optional.of(new Measured(
                    estimate(announcement, units),
                    units.stream().flatMap(unit -> unit.officers().stream()).toList(),
                    units.stream().filter(InUnit::mailbox).map(InUnit::unit).toList(),
                    units.stream().filter(InUnit::isSilent).map(InUnit::unit).toList()));
        } catch (Rendering.RenderingFailed broken) {
            return Optional.empty();
        }
    }

    private Estimate estimate(Announcement announcement, List<InUnit> units) {
        var reached = units.stream().flatMap(unit -> unit.reached().stream()).toList();
        var meant = units.stream().mapToInt(unit -> unit.officers().size()).sum();
        var mailboxes = (int) units.stream().filter(InUnit::mailbox).count();
        var byPhone = on(reached, Channel.SMS);
        var parts = parts(announcement, byPhone);
        return new Estimate(
                reached.size() + mailboxes,
                meant - reached.size(),
                on(reached, Channel.EMAIL).size() + mailboxes,
                byPhone.size(),
                parts,
                new Money(perPart.amount().multiply(BigDecimal.valueOf(parts)), perPart.currency()));
    }

    private int parts(Announcement announcement, List<Addressee> byPhone) {
        var partsIn = new EnumMap<Language, Integer>(Language.class);
        return byPhone.stream()
                .map(one -> one.officer().profile().language().orElse(Language.VI))
                .mapToInt(language -> partsIn.computeIfAbsent(
                        language, l -> announcing.smsParts(announcement.title(), announcement.words(), l)))
                .sum();
    }

    private static List<Addressee> on(List<Addressee> reached, Channel channel) {
        return reached.stream().filter(one -> one.channels().contains(channel)).toList();
    }
}
