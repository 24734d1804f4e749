package org.huunghi.eventing.mongo;

import java.math.BigDecimal;

/**
 * How many aggregates there are and what one of their fields adds up to.
 *
 * @param total zero when no aggregate has the field
 */
public record Sum(long count, BigDecimal total) {}
