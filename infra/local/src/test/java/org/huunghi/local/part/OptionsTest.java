package org.huunghi.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final String DEFAULTS = "--port=27017 --file=documents.mv";

    @Test
    void whatIsNotSaidIsTheDefault() {
        var options = Options.parse(DEFAULTS, "--port=1");

        assertThat(options.port("port")).isEqualTo(1);
        assertThat(options.path("file")).isAbsolute().endsWithRaw(Path.of("documents.mv"));
    }

    @Test
    void aValueMayHoldAnEqualsSign() {
        assertThat(Options.parse(DEFAULTS, "--file=a=b").text("file")).isEqualTo("a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot=1", "port=1", "--port", "nonsense"})
    void anUnknownWordIsAnsweredWithTheUsage(String word) {
        assertThatThrownBy(() -> Options.parse(DEFAULTS, word))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("usage: " + DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "many", ""})
    void aPortIsANumberInItsRange(String port) {
        var options = Options.parse(DEFAULTS, "--port=" + port);

        assertThatThrownBy(() -> options.port("port"))
                .isInstanceOf(PartFailure.class)
                .hasMessage("--port must be a port number, not '" + port + "'");
    }
}
