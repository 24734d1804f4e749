package org.huunghi.local.launcher;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Resident memory of a process, as the operating system counts it. */
final class Memory {

    private Memory() {}

    /** Kilobytes; 0 for a process that is gone. */
    static long residentKilobytes(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            var out = new String(ps.getInputStream().readAllBytes()).trim();
            ps.waitFor(5, TimeUnit.SECONDS);
            return out.isEmpty() ? 0 : Long.parseLong(out);
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
