package org.huunghi.testkit.canary.straycalendars.item.web;

import org.huunghi.testkit.canary.straycalendars.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
