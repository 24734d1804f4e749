package org.huunghi.testkit.canary.attic.item;

public record Item(String id) {}
