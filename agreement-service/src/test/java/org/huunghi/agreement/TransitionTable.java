package org.huunghi.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huunghi.eventing.Transitions.Transition;

/** The table of an aggregate as the README shows it to people. */
public final class TransitionTable {

    /**
     * @param path empty for a command without an endpoint
     */
    private record Row(String command, String path, List<String> from, String to, String event) {}

    private final List<Row> rows;

    private TransitionTable(List<Row> rows) {
        this.rows = rows;
    }

    public static TransitionTable of(String heading) {
        try {
            return new TransitionTable(Files.readAllLines(Path.of("README.md")).stream()
                    .dropWhile(line -> !line.equals("## " + heading))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("##"))
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| command"))
                    .map(TransitionTable::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <S extends Enum<S>> Set<Transition<S>> transitions(Class<S> status) {
        return rows.stream()
                .flatMap(row -> row.from.stream()
                        .map(from -> new Transition<>(
                                row.command, Enum.valueOf(status, from), Enum.valueOf(status, row.to), row.event)))
                .collect(Collectors.toSet());
    }

    public Set<String> commandsWithPath() {
        return rows.stream()
                .filter(row -> !row.path.isEmpty())
                .map(Row::command)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
        return new Row(cells.get(0), cells.get(1), List.of(cells.get(2).split(", ")), cells.get(3), cells.get(4));
    }
}
