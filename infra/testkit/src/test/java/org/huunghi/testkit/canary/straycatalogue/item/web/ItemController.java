package org.huunghi.testkit.canary.straycatalogue.item.web;

import org.huunghi.testkit.canary.straycatalogue.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
