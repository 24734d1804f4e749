package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huunghi.eventing.Transitions.Transition;
import org.junit.jupiter.api.Test;

/** The table that people read is the table that the code follows. */
class NotificationTransitionsTest {

    @Test
    void readmeShowsTheWholeTable() throws IOException {
        var shown = Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals("## Notification"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| command"))
                .flatMap(NotificationTransitionsTest::rows)
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(NotificationTransitions.TABLE.rows());
    }

    private static Stream<Transition<NotificationStatus>> rows(String line) {
        var cells = List.of(line.split("\\s*\\|\\s*"));
        return Stream.of(cells.get(2).split(",\\s*"))
                .map(from -> new Transition<>(
                        cells.get(1),
                        NotificationStatus.valueOf(from),
                        NotificationStatus.valueOf(cells.get(3)),
                        cells.get(4)));
    }
}
