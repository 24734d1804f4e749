package org.huunghi.testkit.canary.talkingrooms.item;

public record Item(String id) {}
