package org.huunghi.testkit.canary.straycouriers.item.web;

import org.huunghi.testkit.canary.straycouriers.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
