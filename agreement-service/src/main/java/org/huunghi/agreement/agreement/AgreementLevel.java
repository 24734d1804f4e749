package org.huunghi.agreement.agreement;

/** Whose agreement it is on our side. Districts were abolished in 2025, their agreements were not. */
public enum AgreementLevel {
    PROVINCE,
    DISTRICT,
    DEPARTMENT,
    /** A commune on the border. */
    COMMUNE
}
