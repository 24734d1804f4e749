package org.huunghi.servicekit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadMemoryTest {

    private static final int HEAP = 24;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/letters.csv", "/api/v1/letters.xlsx"})
    void aListLargerThanTheHeapIsWritten(String path) throws IOException, InterruptedException {
        assertThat((long) LongList.ROWS * LongList.TEXT).isGreaterThan(3L * HEAP * 1024 * 1024);

        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx" + HEAP + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongList.class.getName(),
                        path)
                .redirectErrorStream(true)
                .start();
        try {
            var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(told).contains(LongList.ROWS + " rows");
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }
}
