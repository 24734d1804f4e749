package org.huunghi.testkit.canary.straymessages.item;

public record Item(String id) {}
