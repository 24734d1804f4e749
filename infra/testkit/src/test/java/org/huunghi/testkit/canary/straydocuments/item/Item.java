package org.huunghi.testkit.canary.straydocuments.item;

public record Item(String id) {}
