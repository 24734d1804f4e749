package org.huunghi.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The launcher's hold on its data, so that two never write one store; the pid beside it tells who holds it. */
final class Hold implements AutoCloseable {

    private final Path pid;
    private final FileLock lock;

    private Hold(Path pid, FileLock lock) {
        this.pid = pid;
        this.lock = lock;
    }

    static Hold on(Settings settings) {
        var pid = settings.pid("launcher");
        try {
            Files.createDirectories(pid.getParent());
            var channel = FileChannel.open(
                    pid.resolveSibling("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new Trouble("The platform is running already: see ./run status, or end it with ./run stop");
            }
            Files.writeString(pid, Long.toString(ProcessHandle.current().pid()));
            return new Hold(pid, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(pid);
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
