package org.huunghi.servicekit.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the actor out of a checked token. */
public final class Claims {

    /** The platform's own role is never a caller's, whatever a token says. */
    private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.SYSTEM)
            .collect(Collectors.toUnmodifiableMap(Role::name, Function.identity()));

    private Claims() {}

    /** Roles that this platform does not know mean nothing here and are left out. */
    public static Actor actor(Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            throw new AuthenticationCredentialsNotFoundException("no token");
        }
        var jwt = token.getToken();
        return new Actor(jwt.getSubject(), jwt.getClaimAsString("unit"), roles(jwt.getClaim("roles")));
    }

    private static Set<Role> roles(Object claim) {
        return claim instanceof Collection<?> names
                ? names.stream().filter(ROLES::containsKey).map(ROLES::get).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
