package org.huunghi.servicekit.imports.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.imports.Choice;

/** Which rows are meant: all that are valid, only some, or all but some. */
record Acceptance(
        @Size(min = 1, max = 20_000) List<@NotNull Integer> only,
        @Size(min = 1, max = 20_000) List<@NotNull Integer> except) {

    static Acceptance all() {
        return new Acceptance(null, null);
    }

    Choice.Mode mode() {
        if (only != null && except != null) {
            throw Problem.invalid("except", "only-or-except").asRefusal();
        }
        if (only != null) {
            return Choice.Mode.ONLY;
        }
        return except != null ? Choice.Mode.EXCEPT : Choice.Mode.ALL;
    }

    List<Integer> lines() {
        return switch (mode()) {
            case ALL -> List.of();
            case ONLY -> only;
            case EXCEPT -> except;
        };
    }
}
