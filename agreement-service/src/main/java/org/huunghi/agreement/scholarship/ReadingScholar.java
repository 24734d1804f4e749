package org.huunghi.agreement.scholarship;

import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Versioned;

/** The name behind a code, for those who keep the record. */
public final class ReadingScholar {

    private final Scholarships scholarships;
    private final ScholarshipRights rights;

    public ReadingScholar(Scholarships scholarships, ScholarshipRights rights) {
        this.scholarships = scholarships;
        this.rights = rights;
    }

    /** Nothing when there is no such record, no name in it, or no right to it: which of them is nobody's business. */
    public Optional<String> name(String id, Actor by) {
        return scholarships
                .find(id)
                .map(Versioned::aggregate)
                .filter(scholarship -> rights.mayKeep(by, scholarship))
                .map(scholarship -> scholarship.award().name());
    }
}
