package org.huunghi.partner.partner;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The register of partners. It alone can tell whether a name is free, so writing may be refused. */
public interface Partners {

    Optional<Versioned<Partner>> find(String id);

    /** Refused as {@link PartnerRejection.AlreadyRegistered} when one of the names is taken. */
    Outcome<Partner, PartnerRejection> add(Accepted<Partner, PartnerEvent, PartnerRejection> decision, Attribution by);

    /** Refused as {@link PartnerRejection.AlreadyRegistered} when one of the names is taken. */
    Outcome<Partner, PartnerRejection> save(
            Versioned<Partner> before, Accepted<Partner, PartnerEvent, PartnerRejection> decision, Attribution by);

    /** At most {@code limit}, in the order of {@link Partner#place()}, behind the given one unless it is null. */
    List<Versioned<Partner>> list(PartnerQuery query, String after, int limit);

    /** How those who are looked for are spread over the values of some of {@link PartnerQuery#FACETS}. */
    Facets facets(PartnerQuery query, List<String> by);

    /** The first answer given under this key to a request about this partner. */
    Optional<StoredAnswer> answer(String id, String key);
}
