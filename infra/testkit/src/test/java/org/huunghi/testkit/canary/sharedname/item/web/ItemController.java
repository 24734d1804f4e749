package org.huunghi.testkit.canary.sharedname.item.web;

import org.huunghi.testkit.canary.sharedname.item.Item;

final class ItemController {
    record Rename(String name) {}

    String show(Item item) {
        return item.id();
    }
}
