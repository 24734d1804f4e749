package org.huunghi.testkit.canary.straydocuments.item.web;

import org.bson.Document;

final class ItemPage {
    Document page() {
        return new Document();
    }
}
