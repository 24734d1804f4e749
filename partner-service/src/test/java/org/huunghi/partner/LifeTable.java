package org.huunghi.partner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The table that people read in README.md, for the test that holds the code against it.
 *
 * @param paths by command, the last part of its address
 * @param rows by status, the status after each command; "-" where the command is refused
 */
public record LifeTable(List<String> commands, Map<String, String> paths, Map<String, List<String>> rows) {

    /** The first table below this heading. */
    public static LifeTable of(String heading) {
        var lines = readme().dropWhile(line -> !line.equals("## " + heading))
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .map(LifeTable::cells)
                .toList();
        var commands = lines.getFirst().subList(1, lines.getFirst().size());
        // Behind the header stands the line that draws it, then the row of paths.
        var paths = new LinkedHashMap<String, String>();
        for (var i = 0; i < commands.size(); i++) {
            paths.put(commands.get(i), lines.get(2).get(i + 1).replace("`", ""));
        }
        var rows = new LinkedHashMap<String, List<String>>();
        lines.stream().skip(3).forEach(cells -> rows.put(cells.getFirst(), cells.subList(1, cells.size())));
        return new LifeTable(commands, paths, rows);
    }

    /** Every status with every command, and what comes of it. */
    public <S extends Enum<S>> Stream<Arguments> product(Class<S> status) {
        return Arrays.stream(status.getEnumConstants()).flatMap(from -> commands.stream()
                .map(command ->
                        Arguments.of(from, command, rows.get(from.name()).get(commands.indexOf(command)))));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static Stream<String> readme() {
        try {
            return Files.readAllLines(Path.of("README.md")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
