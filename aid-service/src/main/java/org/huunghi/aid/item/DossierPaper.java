package org.huunghi.aid.item;

import java.util.EnumSet;
import java.util.Set;

/** The papers of a dossier. */
public enum DossierPaper {
    /** Văn bản đề nghị phê duyệt. */
    REQUEST_FOR_APPROVAL,
    /** The donor's written consent. */
    DONOR_CONSENT,
    /** Văn kiện: the programme, project or non-project document. */
    AID_DOCUMENT,
    /** Proof of the donor's legal status. */
    DONOR_LEGAL_STATUS;

    /** What a dossier of this kind has to hold. A donor proves its status for a programme or a project only. */
    static Set<DossierPaper> requiredFor(AidKind kind) {
        return kind == AidKind.NON_PROJECT
                ? EnumSet.complementOf(EnumSet.of(DONOR_LEGAL_STATUS))
                : EnumSet.allOf(DossierPaper.class);
    }
}
