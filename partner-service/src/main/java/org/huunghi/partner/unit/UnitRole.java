package org.huunghi.partner.unit;

/** A duty that the law gives to some unit without naming which. */
public enum UnitRole {
    /** Looks after foreign relations: the Department of Foreign Affairs or, where there is none, the PPC's office. */
    EXTERNAL_AFFAIRS_AUTHORITY,
    /** Decides, on the province's behalf. */
    DECIDING_AUTHORITY,
    /** Follows what the People's Committee has assigned. */
    FOLLOW_UP_AUTHORITY,
    /** Appraises aid. */
    AID_APPRAISER
}
