package org.huunghi.testkit.canary.sound.item.web;

import org.huunghi.testkit.canary.sound.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
