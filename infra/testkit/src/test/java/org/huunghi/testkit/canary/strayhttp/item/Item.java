package org.huunghi.testkit.canary.strayhttp.item;

public record Item(String id) {}
