package org.huunghi.testkit.canary.sound.item.delivery;

import org.huunghi.servicekit.icalendar.CalendarText;

final class ItemCourier {
    String attachment(CalendarText calendar) {
        return calendar.text();
    }
}
