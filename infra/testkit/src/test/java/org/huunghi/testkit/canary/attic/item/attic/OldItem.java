package org.huunghi.testkit.canary.attic.item.attic;

final class OldItem {}
