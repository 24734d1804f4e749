package org.huunghi.partner.partner;

import static org.huunghi.partner.partner.PartnerStatus.CONTACTED;
import static org.huunghi.partner.partner.PartnerStatus.DORMANT;
import static org.huunghi.partner.partner.PartnerStatus.ENDED;
import static org.huunghi.partner.partner.PartnerStatus.ESTABLISHED;
import static org.huunghi.partner.partner.PartnerStatus.MERGED;
import static org.huunghi.partner.partner.PartnerStatus.NEGOTIATING;
import static org.huunghi.partner.partner.PartnerStatus.PROSPECT;
import static org.huunghi.partner.partner.PartnerStatus.REJECTED;

import java.util.EnumSet;
import java.util.Set;
import org.huunghi.eventing.Transitions;

/** The life of a relation as one table. A command's name is also the last part of its address. */
public final class PartnerTransitions {

    static final String CONTACT = "contact";
    static final String START_NEGOTIATION = "start-negotiation";
    static final String ESTABLISH = "establish";
    static final String MARK_DORMANT = "mark-dormant";
    static final String REACTIVATE = "reactivate";
    static final String REJECT = "reject";
    static final String END = "end";
    static final String MERGE = "merge";
    static final String RENAME = "rename";
    static final String CORRECT = "correct";

    private static final Set<PartnerStatus> OPEN = EnumSet.of(PROSPECT, CONTACTED, NEGOTIATING, ESTABLISHED, DORMANT);

    public static final Transitions<PartnerStatus> TABLE = table();

    private PartnerTransitions() {}

    private static Transitions<PartnerStatus> table() {
        var table = Transitions.of(PartnerStatus.class)
                .on(CONTACT, PROSPECT, CONTACTED, "contacted")
                .on(CONTACT, CONTACTED, CONTACTED, "contacted")
                .on(CONTACT, NEGOTIATING, NEGOTIATING, "contacted")
                .on(CONTACT, ESTABLISHED, ESTABLISHED, "contacted")
                .on(START_NEGOTIATION, CONTACTED, NEGOTIATING, "negotiation-started")
                .on(ESTABLISH, NEGOTIATING, ESTABLISHED, "established")
                .on(MARK_DORMANT, ESTABLISHED, DORMANT, "became-dormant")
                .on(REACTIVATE, DORMANT, ESTABLISHED, "reactivated")
                .on(REJECT, EnumSet.of(PROSPECT, CONTACTED, NEGOTIATING), REJECTED, "rejected")
                .on(END, OPEN, ENDED, "ended")
                .on(MERGE, OPEN, MERGED, "merged");
        OPEN.forEach(status -> table.on(RENAME, status, status, "renamed"));
        OPEN.forEach(status -> table.on(CORRECT, status, status, "corrected"));
        return table.build();
    }
}
