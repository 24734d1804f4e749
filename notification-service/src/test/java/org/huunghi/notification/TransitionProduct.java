package org.huunghi.notification;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A transition table as text: statuses down, commands across, "-" where the command is forbidden. */
public record TransitionProduct(String table) {

    public List<String> commands() {
        var header = cells(table.lines().findFirst().orElseThrow());
        return header.subList(1, header.size());
    }

    public List<String> statuses() {
        return table.lines().skip(1).map(line -> cells(line).getFirst()).toList();
    }

    /** Status before, command, status after. */
    public Stream<Arguments> cases() {
        return table.lines().skip(1).map(TransitionProduct::cells).flatMap(row -> Stream.iterate(1, i -> i + 1)
                .limit(commands().size())
                .map(i -> Arguments.of(row.getFirst(), commands().get(i - 1), row.get(i))));
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split(" +"));
    }
}
