package org.huunghi.agreement.scholarship;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The scholarships as the store keeps them. */
public interface Scholarships {

    Optional<Versioned<Scholarship>> find(String id);

    /** Nothing when the person has been entered, or has gone on, already. */
    Optional<Versioned<Scholarship>> add(Accepted<Scholarship, ScholarshipEvent, ?> decision, Attribution attribution);

    Versioned<Scholarship> save(
            Versioned<Scholarship> before,
            Accepted<Scholarship, ScholarshipEvent, ?> decision,
            Attribution attribution);

    /** The latest entered first. */
    List<Versioned<Scholarship>> list(ScholarshipQuery query, int limit);

    /** How the scholarships asked for are spread over the values of some of {@link ScholarshipQuery#FACETS}. */
    Facets facets(ScholarshipQuery query, List<String> by);

    ScholarshipSummary summary(ScholarshipQuery query);

    Optional<StoredAnswer> answer(String id, String key);
}
