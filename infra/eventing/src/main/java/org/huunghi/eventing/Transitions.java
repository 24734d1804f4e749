package org.huunghi.eventing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The life of an aggregate as one table: which command leads from which status to which. Total by construction: a pair
 * that is not in the table is forbidden, never ignored.
 *
 * @param <S> the status
 */
public final class Transitions<S extends Enum<S>> {

    /** One line of the table. */
    public record Transition<S>(String command, S from, S to, String event) {}

    private final Map<String, Map<S, Transition<S>>> byCommand;

    private Transitions(Map<String, Map<S, Transition<S>>> byCommand) {
        this.byCommand = byCommand;
    }

    public static <S extends Enum<S>> Builder<S> of(Class<S> status) {
        return new Builder<>(status);
    }

    /** Where the command leads from this status, or nothing when it is forbidden there. */
    public Optional<S> move(S from, String command) {
        var row = byCommand.get(command);
        if (row == null) {
            throw new IllegalArgumentException("no such command in the table: " + command);
        }
        return Optional.ofNullable(row.get(from)).map(Transition::to);
    }

    /** The commands that are possible in this status, in the order of the table. */
    public Set<String> allowedIn(S from) {
        var allowed = new LinkedHashSet<String>();
        byCommand.forEach((command, row) -> {
            if (row.containsKey(from)) {
                allowed.add(command);
            }
        });
        return Collections.unmodifiableSet(allowed);
    }

    public Set<String> commands() {
        return Collections.unmodifiableSet(byCommand.keySet());
    }

    /** Every line, for the documentation and for the test that walks the whole product. */
    public List<Transition<S>> rows() {
        var rows = new ArrayList<Transition<S>>();
        byCommand.values().forEach(row -> rows.addAll(row.values()));
        return List.copyOf(rows);
    }

    /** Collects the lines. A pair given twice is a mistake and refused. */
    public static final class Builder<S extends Enum<S>> {
        private final Class<S> status;
        private final Map<String, Map<S, Transition<S>>> byCommand = new LinkedHashMap<>();

        private Builder(Class<S> status) {
            this.status = status;
        }

        public Builder<S> on(String command, Set<S> from, S to, String event) {
            var row = byCommand.computeIfAbsent(command, c -> new LinkedHashMap<>());
            for (var source : EnumSet.copyOf(from)) {
                if (row.put(source, new Transition<>(command, source, to, event)) != null) {
                    throw new IllegalArgumentException(command + " from " + source + " stands twice");
                }
            }
            return this;
        }

        public Builder<S> on(String command, S from, S to, String event) {
            return on(command, EnumSet.of(from), to, event);
        }

        /** Every status but these. */
        public Set<S> allBut(Set<S> excluded) {
            return EnumSet.complementOf(EnumSet.copyOf(excluded));
        }

        public Set<S> all() {
            return EnumSet.allOf(status);
        }

        public Transitions<S> build() {
            return new Transitions<>(byCommand);
        }
    }
}
