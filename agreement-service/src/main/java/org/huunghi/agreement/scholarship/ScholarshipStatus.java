package org.huunghi.agreement.scholarship;

/** How far the studies have come. */
public enum ScholarshipStatus {
    ENROLLED,
    GRADUATED,
    /** Left without the degree. */
    WITHDRAWN
}
