package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommittedSchemasTest {

    private static final Map<String, JsonNode> SIGNED =
            Map.of("org.huunghi.agreement.signed.v1", json("{\"type\":\"object\",\"properties\":{\"on\":{}}}"));

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsCommitted() {
        CommittedSchemas.in(folder, true).areExactly(SIGNED);

        assertThat(CommittedSchemas.in(folder, false).all()).isEqualTo(SIGNED);
        assertThatNoException()
                .isThrownBy(() -> CommittedSchemas.in(folder, false).areExactly(SIGNED));
    }

    @Test
    void aSchemaThatIsNotCommittedFails() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> CommittedSchemas.in(folder, false).areExactly(SIGNED))
                .withMessageContaining("golden.update");
    }

    @Test
    void aSchemaThatIsNoLongerPublishedFails() {
        CommittedSchemas.in(folder, true).areExactly(SIGNED);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> CommittedSchemas.in(folder, true).areExactly(Map.of()));
    }

    @Test
    void nothingIsCommittedInAFolderThatIsNotThere() {
        assertThat(CommittedSchemas.in(folder.resolve("absent"), false).all()).isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
