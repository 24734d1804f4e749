package org.huunghi.partner.partner;

/** A field that one can cooperate in. The list is data: each province keeps its own. */
public record CooperationField(String code, String vi, String en) {}
