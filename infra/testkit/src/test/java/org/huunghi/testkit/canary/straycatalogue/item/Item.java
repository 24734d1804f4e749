package org.huunghi.testkit.canary.straycatalogue.item;

public record Item(String id) {}
