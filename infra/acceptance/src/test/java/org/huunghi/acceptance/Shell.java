package org.huunghi.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command as a person would, in the checkout. */
final class Shell {

    /** What it printed, both streams together, and how it ended. */
    record Ended(int exit, String out) {}

    private static final int LIMIT_SECONDS = 240;

    private Shell() {}

    static Ended run(Map<String, String> environment, String input, List<String> command) {
        try {
            var out = Files.createTempFile("shell", ".out");
            var builder = new ProcessBuilder(command)
                    .directory(Checkout.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end: " + Files.readString(out));
            }
            return new Ended(process.exitValue(), Files.readString(out));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
