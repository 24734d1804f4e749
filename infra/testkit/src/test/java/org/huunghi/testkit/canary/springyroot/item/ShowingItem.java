package org.huunghi.testkit.canary.springyroot.item;

import org.springframework.stereotype.Component;

@Component
final class ShowingItem {}
