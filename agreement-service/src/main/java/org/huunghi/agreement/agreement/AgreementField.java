package org.huunghi.agreement.agreement;

/** A field that an agreement can be about. The list is data: each province keeps its own. */
public record AgreementField(String code, String vi, String en) {}
