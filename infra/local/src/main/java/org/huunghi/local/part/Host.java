package org.huunghi.local.part;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a part needs of the machine it starts on, checked before anything is half started. */
public final class Host {
    /** Only this machine reaches a part that is not told otherwise. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final long LEAST_FREE_BYTES = 64L << 20;

    private Host() {}

    /** Port 0 stands for any free one and comes back as the one that was found. */
    public static int freePort(String bind, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PartFailure(
                    "port " + port + " of " + bind + " cannot be used (" + e.getMessage()
                            + "); stop what uses it or choose another port",
                    e);
        }
    }

    /** Makes the folder when it is missing and refuses a disk that is about to be full. */
    public static Path writableFolder(Path folder) {
        try {
            Files.createDirectories(folder);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new PartFailure("disk full: " + (free >> 20) + " MB left for " + folder + "; free some space");
            }
            if (!Files.isWritable(folder)) {
                throw new PartFailure("cannot write to " + folder + "; choose another folder or change its rights");
            }
            return folder;
        } catch (IOException e) {
            throw new PartFailure("cannot use folder " + folder + " (" + e + ")", e);
        }
    }
}
