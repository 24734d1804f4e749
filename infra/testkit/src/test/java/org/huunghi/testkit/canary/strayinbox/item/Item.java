package org.huunghi.testkit.canary.strayinbox.item;

public record Item(String id) {}
