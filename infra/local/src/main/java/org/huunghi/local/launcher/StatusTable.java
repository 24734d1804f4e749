package org.huunghi.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code ./run status} prints: each part, whether it answers, and the memory of all of them together. */
final class StatusTable {

    private final Settings settings;

    StatusTable(Settings settings) {
        this.settings = settings;
    }

    /** Lines to print; the last one sums up. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%-21s %-9s %8s %9s  %s".formatted("part", "state", "pid", "memory", "address"));
        long total = 0;
        for (var part : new Topology(settings).parts()) {
            var pid = pid(part);
            long memory = pid.map(Memory::residentKilobytes).orElse(0L);
            total += memory;
            lines.add("%-21s %-9s %8s %6d MiB  %s"
                    .formatted(
                            part.name(),
                            state(part, pid.isPresent()),
                            pid.map(String::valueOf).orElse("-"),
                            memory / 1024,
                            address(part)));
        }
        total += launcherPid().map(Memory::residentKilobytes).orElse(0L);
        lines.add("resident memory of all processes together, with the launcher: %.2f GiB"
                .formatted(total / 1024.0 / 1024.0));
        return lines;
    }

    /** Whether every part is up and ready. */
    boolean allReady() {
        return new Topology(settings).parts().stream().allMatch(part -> "ready"
                .equals(state(part, pid(part).isPresent())));
    }

    Optional<Long> launcherPid() {
        return pid("launcher");
    }

    private Optional<Long> pid(Part part) {
        return pid(part.name());
    }

    private Optional<Long> pid(String name) {
        try {
            var file = settings.pid(name);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readString(file).trim());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(ProcessHandle::pid);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String state(Part part, boolean alive) {
        if (!alive) {
            return "stopped";
        }
        var ready = part.health() == null ? RunningPart.isOpen(settings, part) : RunningPart.isHealthy(settings, part);
        return ready ? "ready" : "not ready";
    }

    private String address(Part part) {
        var port = part.ports().get(0);
        return part.health() != null && part.healthPort() == port
                ? settings.url(port)
                : "localhost:" + settings.port(port);
    }
}
