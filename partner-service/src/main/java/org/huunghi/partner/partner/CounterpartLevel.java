package org.huunghi.partner.partner;

/** On which level of ours a relation is kept. Relations of districts outlive the districts. */
public enum CounterpartLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
