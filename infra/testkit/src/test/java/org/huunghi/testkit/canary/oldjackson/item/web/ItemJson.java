package org.huunghi.testkit.canary.oldjackson.item.web;

import com.fasterxml.jackson.databind.ObjectMapper;

final class ItemJson {
    ObjectMapper mapper() {
        return new ObjectMapper();
    }
}
