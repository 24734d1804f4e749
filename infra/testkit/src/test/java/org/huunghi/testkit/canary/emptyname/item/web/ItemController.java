package org.huunghi.testkit.canary.emptyname.item.web;

import org.huunghi.testkit.canary.emptyname.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
