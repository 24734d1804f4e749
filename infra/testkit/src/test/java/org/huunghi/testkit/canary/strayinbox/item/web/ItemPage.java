package org.huunghi.testkit.canary.strayinbox.item.web;

import org.huunghi.eventing.inbox.Delivery;

final class ItemPage {
    String word(Delivery delivery) {
        return delivery.name();
    }
}
