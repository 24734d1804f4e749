package org.huunghi.testkit.canary.injectedfield.item.web;

import org.huunghi.testkit.canary.injectedfield.item.Item;
import org.springframework.beans.factory.annotation.Autowired;

final class ItemPage {
    @Autowired
    private Item item;

    Item item() {
        return item;
    }
}
