package org.huunghi.testkit.canary.showyclass.item.web;

public final class ItemPage {}
