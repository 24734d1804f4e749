package org.huunghi.testkit.canary.injectedfield.item;

public record Item(String id) {}
