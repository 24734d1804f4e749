package org.huunghi.testkit.canary.straycalendartexts.item.intake;

import org.huunghi.servicekit.icalendar.CalendarText;
import org.huunghi.testkit.canary.straycalendartexts.item.Item;

final class ItemMail {
    Item open(CalendarText calendar) {
        return new Item(calendar.text());
    }
}
