package org.huunghi.partner.unit;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** The register of our units. */
public interface Units {

    Optional<Versioned<OrgUnit>> find(String code);

    /** Refused as {@link UnitRejection.AlreadyRegistered} when the code is taken. */
    Outcome<OrgUnit, UnitRejection> add(Accepted<OrgUnit, UnitEvent, UnitRejection> decision, Attribution by);

    Versioned<OrgUnit> save(
            Versioned<OrgUnit> before, Accepted<OrgUnit, UnitEvent, UnitRejection> decision, Attribution by);

    /** At most {@code limit}, by code, behind the given one unless it is null. */
    List<Versioned<OrgUnit>> list(UnitQuery query, String after, int limit);

    /** The first answer given under this key to a request about this unit. */
    Optional<StoredAnswer> answer(String code, String key);
}
