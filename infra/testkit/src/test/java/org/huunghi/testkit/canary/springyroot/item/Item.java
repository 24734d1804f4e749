package org.huunghi.testkit.canary.springyroot.item;

public record Item(String id) {}
