package org.huunghi.testkit.canary.emptyname.item;

public record Item(String id) {}
