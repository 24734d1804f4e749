package org.huunghi.testkit.canary.strayhttp.item.web;

import org.huunghi.testkit.canary.strayhttp.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
