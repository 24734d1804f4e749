package org.huunghi.partner.partner;

/** What kind of body a partner is. */
public enum PartnerType {
    FOREIGN_LOCALITY,
    BILATERAL_AGENCY,
    INT_ORG,
    RESEARCH_AGENCY,
    UNIVERSITY,
    ASSOCIATION,
    COMPANY,
    FOREIGN_NGO,
    FOREIGN_PRESS,
    FOREIGN_MISSION,
    VN_MISSION_ABROAD,
    PEOPLE_TO_PEOPLE;

    /** A locality or a state's agency is of one country; the others may be unnamed groups from several. */
    boolean isOfOneCountry() {
        return this == FOREIGN_LOCALITY || this == BILATERAL_AGENCY || this == FOREIGN_MISSION;
    }
}
