package org.huunghi.testkit.canary.suffixedfact.item;

public record Item(String id) {}
