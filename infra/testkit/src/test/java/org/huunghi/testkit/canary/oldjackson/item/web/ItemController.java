package org.huunghi.testkit.canary.oldjackson.item.web;

import org.huunghi.testkit.canary.oldjackson.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
