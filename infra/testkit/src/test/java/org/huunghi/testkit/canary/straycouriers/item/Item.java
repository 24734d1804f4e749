package org.huunghi.testkit.canary.straycouriers.item;

public record Item(String id) {}
