package org.huunghi.testkit.canary.straycatalogue.item.web;

import org.huunghi.eventing.catalogue.EventType;

final class ItemPage {
    String name(EventType type) {
        return type.name();
    }
}
