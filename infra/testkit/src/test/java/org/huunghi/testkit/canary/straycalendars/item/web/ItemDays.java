package org.huunghi.testkit.canary.straycalendars.item.web;

import net.time4j.PlainDate;

final class ItemDays {
    String next(PlainDate day) {
        return day.toString();
    }
}
