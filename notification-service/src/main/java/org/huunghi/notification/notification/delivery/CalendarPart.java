package org.huunghi.notification.notification.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Priority;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.huunghi.notification.notification.Deadline;
import org.huunghi.servicekit.icalendar.CalendarText;

/**
 * Deadlines as an iCalendar file (RFC 5545) that is published to the reader (RFC 5546). They are events and no to-dos, since
 * the calendars of Outlook and Google show only those, and take up nobody's time.
 */
final class CalendarPart {

    /** Something that ends at the deadline is seen in a calendar; a moment without length is not. */
    private static final Duration SHOWN = Duration.ofMinutes(30);

    /** A deadline at a time of day warns a day before, one at the end of a day on the morning of the day before. */
    private static final Duration DAY_BEFORE = Duration.ofDays(-1);

    private static final Duration MORNING_BEFORE = Duration.ofHours(-15);

    private CalendarPart() {}

    /** An attachment, not an alternative: programs that take it for an invitation would hide the letter itself. */
    static MimeBodyPart of(List<Deadline> deadlines, InternetAddress organizer) throws MessagingException {
        var file = new MimeBodyPart();
        var octets = text(deadlines, organizer).getBytes(StandardCharsets.UTF_8);
        file.setDataHandler(
                new DataHandler(new ByteArrayDataSource(octets, "text/calendar; charset=UTF-8; method=PUBLISH")));
        file.setFileName("deadline.ics");
        return file;
    }

    static String text(List<Deadline> deadlines, InternetAddress organizer) {
        var events =
                deadlines.stream().map(deadline -> event(deadline, organizer)).toList();
        var language = deadlines.getFirst().language();
        return CalendarText.of(
                "-//Huu Nghi//notification-service//" + language.name(), List.of(ImmutableMethod.PUBLISH), events);
    }

    private static VEvent event(Deadline deadline, InternetAddress organizer) {
        var properties = new ArrayList<Property>();
        properties.add(new Uid(deadline.uid() + "@huunghi"));
        properties.add(new DtStamp(deadline.told().truncatedTo(ChronoUnit.SECONDS)));
        properties.add(new Sequence(Math.toIntExact(deadline.revision())));
        properties.add(organizer(organizer));
        properties.add(new Summary(deadline.summary()));
        properties.add(new Transp(Transp.VALUE_TRANSPARENT));
        properties.add(new Status(deadline.over() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        properties.addAll(when(deadline));
        if (deadline.description() != null) {
            properties.add(new Description(deadline.description()));
        }
        if (deadline.link() != null) {
            properties.add(new Url(URI.create(deadline.link())));
        }
        if (deadline.urgent()) {
            properties.add(new Priority(1));
        }
        var alarms = deadline.over() ? List.<VAlarm>of() : List.of(alarm(deadline));
        return new VEvent(new PropertyList(properties), new ComponentList<>(alarms));
    }

    private static List<Property> when(Deadline deadline) {
        if (deadline.time() == null) {
            return List.of(new DtStart<>(deadline.day()));
        }
        var end = deadline.day().atTime(deadline.time()).atZone(CalendarText.ZONE);
        return List.of(new DtStart<>(end.minus(SHOWN)), new DtEnd<>(end));
    }

    private static Organizer organizer(InternetAddress organizer) {
        return new Organizer(
                new ParameterList(List.of(new Cn(organizer.getPersonal()))),
                URI.create("mailto:" + organizer.getAddress()));
    }

    private static VAlarm alarm(Deadline deadline) {
        return new VAlarm(new PropertyList(List.of(
                new Action(Action.VALUE_DISPLAY),
                new Description(deadline.summary()),
                new Trigger(deadline.time() == null ? MORNING_BEFORE : DAY_BEFORE))));
    }
}
