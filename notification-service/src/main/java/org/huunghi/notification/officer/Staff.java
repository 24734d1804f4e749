package org.huunghi.notification.officer;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Versioned;

/** Who there is to tell. */
public interface Staff {

    Optional<Versioned<Officer>> find(String id);

    Optional<Versioned<Officer>> findByAccount(String account);

    /** The active officers of all units who hold this duty. */
    List<Officer> holding(Duty duty);

    /** The active officers of a unit, by name. */
    List<Officer> activeOf(String unit);
}
