package org.huunghi.testkit.canary.showyclass.item;

public record Item(String id) {}
