package org.huunghi.servicekit.imports;

import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;

/** Who brings a file, with the rights of that moment: the rows are written later, in this name. */
public record Importer(String id, String unit, List<Role> roles) {

    static Importer of(Actor actor) {
        return new Importer(
                actor.id(), actor.unit(), actor.roles().stream().sorted().toList());
    }

    Actor actor() {
        return new Actor(id, unit, Set.copyOf(roles));
    }
}
