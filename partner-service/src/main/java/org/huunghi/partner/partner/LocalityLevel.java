package org.huunghi.partner.partner;

/** What a foreign locality is in its own country. */
public enum LocalityLevel {
    STATE,
    PROVINCE,
    PREFECTURE,
    REGION,
    METROPOLITAN_CITY,
    CITY,
    TOWN,
    DISTRICT,
    ISLAND
}
