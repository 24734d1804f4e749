package org.huunghi.testkit.canary.attic.item.web;

import org.huunghi.testkit.canary.attic.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
