package org.huunghi.agreement.task;

/**
 * Đơn vị chủ trì. Several units may lead one task; one of them answers for it.
 *
 * @param unit code of the unit
 */
public record Lead(String unit, boolean accountable) {}
