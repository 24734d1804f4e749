package org.huunghi.agreement.feed.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Completed;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.PercentComplete;
import net.fortuna.ical4j.model.property.Priority;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.huunghi.agreement.feed.Feed;
import org.huunghi.agreement.feed.FeedEntry;
import org.huunghi.servicekit.icalendar.CalendarText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Entries as iCalendar (RFC 5545). */
@Component
class CalendarFile {

    private final String publicUrl;

    CalendarFile(@Value("${huunghi.feeds.public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The same for the same entries. */
    static String digest(List<FeedEntry> entries) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            entries.forEach(entry -> digest.update(entry.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String of(Feed feed, List<FeedEntry> entries, Instant since) {
        var stamp = since.truncatedTo(ChronoUnit.SECONDS);
        return CalendarText.of(
                "-//Huu Nghi//agreement-service//VI",
                List.of(
                        new XProperty(
                                "X-WR-CALNAME", "Hữu Nghị: " + feed.scope().value()),
                        new XProperty("X-PUBLISHED-TTL", "PT1H")),
                entries.stream().map(entry -> component(entry, stamp)).toList());
    }

    private CalendarComponent component(FeedEntry entry, Instant stamp) {
        var properties = common(entry, stamp);
        var alarms = new ComponentList<>(List.of(alarm(entry)));
        return switch (entry.kind()) {
            case TASK -> {
                task(entry, properties);
                var alarmed = entry.done() == null ? alarms : new ComponentList<VAlarm>();
                yield new VToDo(new PropertyList(properties), alarmed);
            }
            case DAY -> {
                properties.add(new DtStart<>(entry.date()));
                properties.add(new Transp(Transp.VALUE_TRANSPARENT));
                yield new VEvent(new PropertyList(properties), alarms);
            }
        };
    }

    private List<Property> common(FeedEntry entry, Instant stamp) {
        var properties = new ArrayList<Property>();
        properties.add(new Uid(entry.uid() + "@huunghi"));
        properties.add(new DtStamp(stamp));
        properties.add(new Sequence(Math.toIntExact(entry.revision())));
        properties.add(new Summary(entry.summary()));
        properties.add(new Description(entry.description()));
        properties.add(new Url(URI.create(publicUrl + entry.path())));
        if (entry.urgent()) {
            properties.add(new Priority(1));
        }
        return properties;
    }

    private static void task(FeedEntry entry, List<Property> properties) {
        properties.add(
                entry.time() == null
                        ? new Due<>(entry.date())
                        : new Due<>(entry.date().atTime(entry.time()).atZone(CalendarText.ZONE)));
        properties.add(
                switch (entry.progress()) {
                    case NEW -> new Status(Status.VALUE_NEEDS_ACTION);
                    case UNDER_WAY -> new Status(Status.VALUE_IN_PROCESS);
                    case DONE -> new Status(Status.VALUE_COMPLETED);
                });
        if (entry.percent() != null) {
            properties.add(new PercentComplete(entry.percent()));
        }
        if (entry.done() != null) {
            properties.add(
                    new Completed(entry.done().atStartOfDay(CalendarText.ZONE).toInstant()));
        }
    }

    /** Counted from the end of a thing to do, and from the beginning of a day. */
    private static VAlarm alarm(FeedEntry entry) {
        var related = entry.kind() == FeedEntry.Kind.TASK ? Related.END : Related.START;
        return new VAlarm(new PropertyList(List.of(
                new Action(Action.VALUE_DISPLAY),
                new Description(entry.summary()),
                new Trigger(new ParameterList(List.of(related)), Period.ofDays(-entry.warnDays())))));
    }
}
