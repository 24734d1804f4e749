package org.huunghi.testkit.canary.straycalendars.item;

public record Item(String id) {}
