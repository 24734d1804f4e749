package org.huunghi.servicekit.icalendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The text of a calendar whose times are Vietnam's, with the definition of their zone. */
public final class CalendarText {

    /** Of all times in the calendar. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private CalendarText() {}

    /**
     * @param program the {@code PRODID}: who wrote it, and in which language
     * @param more what is said of the whole calendar beside it
     */
    public static String of(String program, List<Property> more, List<? extends CalendarComponent> entries) {
        var head = new ArrayList<Property>(
                List.of(new ProdId(program), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN));
        head.addAll(more);
        var components = new ArrayList<CalendarComponent>();
        components.add(zone());
        components.addAll(entries);
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(new Calendar(new PropertyList(head), new ComponentList<>(components)), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }

    /** Vietnam has had one offset and no summer time since 1975. */
    private static VTimeZone zone() {
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1975, 6, 13, 0, 0)),
                new TzOffsetFrom(OFFSET),
                new TzOffsetTo(OFFSET),
                new TzName("+07"))));
        return new VTimeZone(new PropertyList(List.of(new TzId(ZONE.getId()))), new ComponentList<>(List.of(standard)));
    }
}
