package org.huunghi.testkit.canary.emptyname.item.web;

final class ItemHelper {}
