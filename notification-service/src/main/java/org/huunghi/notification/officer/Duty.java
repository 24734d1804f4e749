package org.huunghi.notification.officer;

/** What an officer answers for in the unit; it decides who is told. */
public enum Duty {
    /** Đầu mối: the contact for foreign affairs, told first. */
    FOCAL_POINT,
    /** Trưởng phòng. */
    DIVISION_HEAD,
    /** Giám đốc: told when the unit has no focal point. */
    DIRECTOR,
    /** Văn phòng UBND, follows the tasks of all units. */
    PPC_OFFICE_DESK
}
