package org.huunghi.agreement.scholarship;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** A student leaves without the degree. */
public final class WithdrawingScholar {

    private final ChangingScholarship changing;

    public WithdrawingScholar(ChangingScholarship changing) {
        this.changing = changing;
    }

    public Outcome<Scholarship, ScholarshipRejection> withdraw(Change change, PartialDate on, String note) {
        var end = new StudyEnd(on, change.document(), note);
        return changing.apply(change, (scholarship, today) -> scholarship.withdraw(end, today));
    }
}
