package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huunghi.local.launcher.Settings.Port;
import org.junit.jupiter.api.Test;

/** The README's tour, run command by command in one shell against the platform of these tests. */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http|#)([^)]+)\\)");

    /** The platform runs already, and it is this JVM that must end it. */
    private static final List<String> DONE_BY_THE_TEST = List.of("./run start", "./run stop");

    private final String readme = Checkout.text("README.md");

    @Test
    void everyCommandOfTheTourWorks() {
        var platform = RunningPlatform.get();
        var script = BLOCK.matcher(readme)
                .results()
                .map(block -> block.group(1))
                .flatMap(String::lines)
                .filter(line -> !DONE_BY_THE_TEST.contains(line.strip()))
                .collect(Collectors.joining("\n"));
        var moved = onTheseParts(platform, "set -euo pipefail\n" + script);

        var ended = Shell.run(platform.environment(), "", List.of("bash", "-c", moved));

        assertThat(ended.exit()).as(ended.out()).isZero();
        assertThat(ended.out())
                .contains("QUA HAN", "org.huunghi.task.overdue.v1", "Tỉnh Đông Flanders", "partner-already-registered")
                .contains("\"completed\":", "\"lead\":\"so-nnptnt-lamdong\"", "2026-08-28")
                .contains("resident memory of all processes together");
    }

    @Test
    void everyPathInTheReadmeIsThere() {
        assertThat(LINK.matcher(readme).results().map(link -> link.group(1)).toList())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Checkout.root().resolve(path)).exists());
    }

    private static String onTheseParts(RunningPlatform platform, String script) {
        return script.replace("http://localhost:8080", platform.url(Port.GATEWAY))
                .replace("http://localhost:9000", platform.url(Port.ISSUER))
                .replace("http://localhost:8025", platform.url(Port.MAIL_HTTP))
                .replace("http://localhost:8775", platform.url(Port.SMS_HTTP));
    }
}
