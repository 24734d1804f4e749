package org.huunghi.testkit.canary.strayinbox.item.web;

import org.huunghi.testkit.canary.strayinbox.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
