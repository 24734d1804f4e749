package org.huunghi.agreement.scholarship;

/** What is studied for, the lowest first. */
public enum Degree {
    /** A course without a degree, such as a year of the language. */
    COURSE,
    BACHELOR,
    MASTER,
    DOCTOR
}
