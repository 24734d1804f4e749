package org.huunghi.testkit.canary.showyclass.item.web;

import org.huunghi.testkit.canary.showyclass.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
