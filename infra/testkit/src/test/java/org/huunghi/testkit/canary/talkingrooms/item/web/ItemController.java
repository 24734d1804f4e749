package org.huunghi.testkit.canary.talkingrooms.item.web;

import org.huunghi.testkit.canary.talkingrooms.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
