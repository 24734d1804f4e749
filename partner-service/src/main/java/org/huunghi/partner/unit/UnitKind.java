package org.huunghi.partner.unit;

/** What kind of body a unit of ours is. */
public enum UnitKind {
    /** Ủy ban nhân dân tỉnh. */
    PEOPLES_COMMITTEE,
    /** Văn phòng UBND. */
    PPC_OFFICE,
    /** Sở, ban, ngành. */
    DEPARTMENT,
    /** Huyện, thị xã, thành phố thuộc tỉnh; none since 1 July 2025. */
    DISTRICT,
    /** Xã, phường, đặc khu. */
    COMMUNE,
    /** Hội, hiệp hội. */
    ASSOCIATION,
    ENTERPRISE,
    SCHOOL
}
