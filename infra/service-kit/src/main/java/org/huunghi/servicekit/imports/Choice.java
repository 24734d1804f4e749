package org.huunghi.servicekit.imports;

import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which of the valid rows are written.
 *
 * @param lines those meant, or those left out
 * @param count how many rows that makes
 */
public record Choice(Mode mode, List<Integer> lines, int count) {

    /** How the lines are meant. */
    public enum Mode {
        ALL,
        ONLY,
        EXCEPT
    }

    public Choice {
        lines = List.copyOf(lines);
    }

    IntPredicate lineIsChosen() {
        var named = new HashSet<>(lines);
        return switch (mode) {
            case ALL -> line -> true;
            case ONLY -> named::contains;
            case EXCEPT -> line -> !named.contains(line);
        };
    }
}
