package org.huunghi.aid.item;

import java.math.BigDecimal;

/** How many items were approved and what they come to, each at the rate of its own approval. */
public record AidTotal(long count, BigDecimal usd) {}
