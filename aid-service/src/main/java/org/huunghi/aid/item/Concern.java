package org.huunghi.aid.item;

/** What an item touches that may take the decision out of the province's hands. */
public enum Concern {
    SECURITY,
    DEFENCE,
    RELIGION,
    LEGAL_DRAFTING,
    /** Goods whose import needs the Prime Minister's leave. */
    RESTRICTED_IMPORT
}
