package org.huunghi.testkit.canary.sound.item;

public record Item(String id) {}
