package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {

    private static final Map<String, String> HEADERS = Map.of("ce_type", "org.huunghi.task.overdue.v1");

    @TempDir
    private Path folder;

    @Test
    void missingFileFails() {
        assertThatThrownBy(() -> reading().matches("overdue.v1", HEADERS, "{}")).isInstanceOf(AssertionError.class);
    }

    @Test
    void writtenFileMatchesAfterwards() {
        writing().matches("overdue.v1", HEADERS, "{\"daysLate\":1,\"at\":\"x\"}");
        assertThat(folder.resolve("overdue.v1.json")).content().endsWith("}\n").contains("\"daysLate\" : 1");
        assertThatCode(() -> reading().matches("overdue.v1", HEADERS, "{\"daysLate\":1,\"at\":\"x\"}"))
                .doesNotThrowAnyException();
    }

    @Test
    void changedEventFailsEvenWhileWriting() {
        writing().matches("overdue.v1", HEADERS, "{\"daysLate\":1}");
        assertThatThrownBy(() -> reading().matches("overdue.v1", HEADERS, "{\"days\":1}"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> writing().matches("overdue.v1", HEADERS, "{\"days\":1}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("published contract");
    }

    @Test
    void fileOfAnEventThatIsGoneFails() {
        writing().matches("overdue.v1", HEADERS, "{}");
        assertThatCode(() -> reading().areExactly(Set.of("overdue.v1"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> reading().areExactly(Set.of("overdue.v1", "completed.v1")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> reading().areExactly(Set.of())).isInstanceOf(AssertionError.class);
    }

    private GoldenFiles reading() {
        return GoldenFiles.in(folder, false);
    }

    private GoldenFiles writing() {
        return GoldenFiles.in(folder, true);
    }
}
