package org.huunghi.testkit.canary.suffixedfact.item.web;

import org.huunghi.testkit.canary.suffixedfact.item.Item;

final class ItemController {
    String show(Item item) {
        return item.id();
    }
}
