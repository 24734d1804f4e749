package org.huunghi.partner.unit;

/** On which level of the administration a unit works. */
public enum UnitLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
