package org.huunghi.testkit.canary.straydocuments.item.web;

import org.huunghi.testkit.canary.straydocuments.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
