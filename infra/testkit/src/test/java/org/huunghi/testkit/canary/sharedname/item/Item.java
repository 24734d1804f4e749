package org.huunghi.testkit.canary.sharedname.item;

public record Item(String id) {}
