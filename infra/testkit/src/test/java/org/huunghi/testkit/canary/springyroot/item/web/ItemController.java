package org.huunghi.testkit.canary.springyroot.item.web;

import org.huunghi.testkit.canary.springyroot.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
