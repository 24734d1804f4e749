package org.huunghi.testkit.canary.oldjackson.item;

public record Item(String id) {}
