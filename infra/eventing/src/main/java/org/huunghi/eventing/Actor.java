package org.huunghi.eventing;

import java.util.Objects;
import java.util.Set;

/**
 * Who acts: a person or a system of a unit, as its token says.
 *
 * @param id subject of the token; never an email address or a phone number, since it travels in events
 * @param unit id of the actor's own unit, {@code null} for one that belongs to none
 */
public record Actor(String id, String unit, Set<Role> roles) {

    public Actor {
        Objects.requireNonNull(id, "id");
        roles = Set.copyOf(roles);
    }

    /** The platform itself, when a deadline passes. */
    public static Actor system() {
        return new Actor("system", null, Set.of(Role.SYSTEM));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Role... any) {
        for (var role : any) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean isOf(String unitId) {
        return unit != null && unit.equals(unitId);
    }
}
