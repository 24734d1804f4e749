package org.huunghi.notification.announcement;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huunghi.notification.announcement.Addressees.Addressee;
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
     * @param withoutRecipients units of which nobody would get it
     */
    public record Measured(Estimate estimate, List<Addressee> addressees, List<String> withoutRecipients) {}

    /** Empty when the template for announcements does not render. */
    public Optional<Measured> measure(Announcement announcement) {
        try {
            var all = addressees.of(announcement.target()).toList();
            return Optional.of(new Measured(estimate(announcement, all), all, unitsWithout(announcement, all)));
        } catch (Rendering.RenderingFailed broken) {
            return Optional.empty();
        }
    }

    private static List<String> unitsWithout(Announcement announcement, List<Addressee> all) {
        var reached = all.stream()
                .filter(one -> !one.channels().isEmpty())
                .map(one -> one.officer().profile().unit())
                .collect(Collectors.toSet());
        return announcement.target().units().stream()
                .filter(unit -> !reached.contains(unit))
                .toList();
    }

    private Estimate estimate(Announcement announcement, List<Addressee> all) {
        var reached = all.stream().filter(one -> !one.channels().isEmpty()).toList();
        var byPhone = on(reached, Channel.SMS);
        var partsIn = new EnumMap<Language, Integer>(Language.class);
        var parts = byPhone.stream()
                .map(one -> one.officer().profile().language().orElse(Language.VI))
                .mapToInt(language -> partsIn.computeIfAbsent(
                        language, l -> announcing.smsParts(announcement.title(), announcement.words(), l)))
                .sum();
        return new Estimate(
                reached.size(),
                all.size() - reached.size(),
                on(reached, Channel.EMAIL).size(),
                byPhone.size(),
                parts,
                new Money(perPart.amount().multiply(BigDecimal.valueOf(parts)), perPart.currency()));
    }

    private static List<Addressee> on(List<Addressee> reached, Channel channel) {
        return reached.stream().filter(one -> one.channels().contains(channel)).toList();
    }
}
