package org.huunghi.eventing;

/** The roles of a token's {@code roles} claim. All services decide by them, so they are spelt in one place. */
public enum Role {
    /** Chuyên viên. */
    OFFICER,
    /** Trưởng phòng. */
    DIVISION_HEAD,
    /** Giám đốc sở, head of a unit. */
    DIRECTOR,
    /** Văn phòng UBND: assigns and follows tasks. */
    PPC_OFFICE,
    /** Chủ tịch, Phó Chủ tịch UBND: decides. */
    PPC_CHAIR,
    /** Chủ khoản viện trợ. */
    AID_OWNER,
    /** Cơ quan thẩm định. */
    APPRAISER,
    /** Reads everything that is not personal, changes nothing. */
    ANALYST,
    /** Runs the platform: templates, officers, dead letters. */
    OPERATOR,
    /** Khóa thử: has nothing really sent, whatever other roles stand beside it. */
    TESTER,
    /** The platform's own timers. */
    SYSTEM
}
