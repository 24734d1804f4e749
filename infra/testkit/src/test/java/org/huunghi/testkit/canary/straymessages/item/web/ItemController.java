package org.huunghi.testkit.canary.straymessages.item.web;

import org.huunghi.testkit.canary.straymessages.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
