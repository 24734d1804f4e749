package org.huunghi.agreement.scholarship;

import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Outcome;

/** A student has taken the degree. */
public final class GraduatingScholar {

    private final ChangingScholarship changing;

    public GraduatingScholar(ChangingScholarship changing) {
        this.changing = changing;
    }

    public Outcome<Scholarship, ScholarshipRejection> graduate(Change change, PartialDate on, String note) {
        var end = new StudyEnd(on, change.document(), note);
        return changing.apply(change, (scholarship, today) -> scholarship.graduate(end, today));
    }
}
