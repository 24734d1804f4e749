package org.huunghi.testkit.canary.straycalendartexts.item;

public record Item(String id) {}
