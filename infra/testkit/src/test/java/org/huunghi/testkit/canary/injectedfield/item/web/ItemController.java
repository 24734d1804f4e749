package org.huunghi.testkit.canary.injectedfield.item.web;

import org.huunghi.testkit.canary.injectedfield.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
