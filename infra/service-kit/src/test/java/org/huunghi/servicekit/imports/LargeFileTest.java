package org.huunghi.servicekit.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The longest files that are taken, in a JVM whose memory could not hold their rows. */
class LargeFileTest {

    private static final int ROWS = 20_000;

    /** Makes a row long enough that all of them weigh more than the heap below. */
    private static final String NOTE = "Ghi chú dài về món quà của đoàn. ".repeat(13);

    @TempDir
    Path folder;

    @Test
    void twentyThousandRowsOfCsvNeedLittleMemory() throws Exception {
        var file = folder.resolve("gifts.csv");
        var rows = IntStream.range(0, ROWS).mapToObj(i -> (i % 4 == 0 ? "" : "quà " + i) + ";" + i + ",5;" + NOTE);
        Files.write(file, (Iterable<String>) Stream.concat(Stream.of("Gift;Worth;Note"), rows)::iterator);

        assertThat(checked(file, "-Xmx32m")).isEqualTo("20000 rows, 15000 valid");
    }

    @Test
    void twentyThousandRowsOfAWorkbookNeedLittleMemory() throws Exception {
        var file = folder.resolve("gifts.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            var sheet = workbook.newWorksheet("Quà");
            sheet.value(0, 0, "Gift");
            sheet.value(0, 1, "Worth");
            for (var row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, row % 4 == 0 ? null : "quà " + row);
                sheet.value(row, 1, row + 0.5);
                sheet.value(row, 2, NOTE);
            }
        }

        assertThat(checked(file, "-Xmx48m")).isEqualTo("20000 rows, 15000 valid");
    }

    private String checked(Path file, String heap) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var output = folder.resolve("output");
        var process = new ProcessBuilder(
                        java,
                        heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFile.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        var lines =
                Files.readString(output, StandardCharsets.UTF_8).strip().lines().toList();
        assertThat(process.exitValue()).as("%s", lines).isZero();
        return lines.getLast();
    }
}
