package org.huunghi.testkit.canary.talkingrooms.item.web;

import org.huunghi.testkit.canary.talkingrooms.item.publishing.ItemWords;

final class ItemPage {
    String title() {
        return ItemWords.word();
    }
}
