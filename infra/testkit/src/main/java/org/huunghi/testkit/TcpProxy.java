package org.huunghi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between a client and a server on this machine and spoils the wire: delays, swallows, resets or cuts what
 * passes. Faults apply to connections that are open and to new ones, add up, and end with {@link #heal()}.
 */
public final class TcpProxy implements AutoCloseable {

    /** Which half of the conversation. */
    public enum Direction {
        TO_SERVER,
        TO_CLIENT
    }

    private static final int CHUNK = 16 * 1024;

    private final ServerSocket listening;
    private final String host;
    private final int port;
    private final WireFaults faults = new WireFaults();
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();

    private TcpProxy(int listenPort, String host, int port) throws IOException {
        this.listening = new ServerSocket(listenPort, 64, InetAddress.getLoopbackAddress());
        this.host = host;
        this.port = port;
        Thread.ofVirtual().name("proxy-accept-" + listening.getLocalPort()).start(this::accept);
    }

    /** A healthy proxy to this server, on a port of its own. */
    public static TcpProxy to(String host, int port) {
        return at(0, host, port);
    }

    /** The same on a given port, for a server whose clients must find it there. */
    public static TcpProxy at(int listenPort, String host, int port) {
        try {
            return new TcpProxy(listenPort, host, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return listening.getLocalPort();
    }

    public String address() {
        return "localhost:" + port();
    }

    /** Everything arrives this much later, in both directions. */
    public TcpProxy latency(Duration latency) {
        faults.delay(latency);
        return this;
    }

    /** No more than this passes each direction of a connection. */
    public TcpProxy bandwidth(long bytesPerSecond) {
        faults.narrow(bytesPerSecond);
        return this;
    }

    /** Connections stay open and new ones are taken, but nothing passes; {@link #heal()} lets through what was held. */
    public TcpProxy blackHole() {
        faults.hold();
        return this;
    }

    /** Open connections are reset (RST, not FIN) and so is each new one. */
    public TcpProxy reset() {
        faults.refuse();
        connections.forEach(Connection::reset);
        return this;
    }

    /**
     * Lets that many more bytes pass in one direction, over all connections, then resets the connection that brought
     * them. Happens once.
     */
    public TcpProxy cutAfter(long bytes, Direction direction) {
        faults.cutAfter(bytes, direction);
        return this;
    }

    /** The wire is sound again; connections that were reset stay so. */
    public TcpProxy heal() {
        faults.heal();
        return this;
    }

    /** How many connections stand now. */
    public int openConnections() {
        return connections.size();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faults.heal();
        connections.forEach(Connection::reset);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            var connection = new Connection(client, new Socket(host, port));
            connections.add(connection);
            if (faults.refuses()) {
                connection.reset();
            } else {
                Thread.ofVirtual().start(() -> connection.pump(Direction.TO_SERVER));
                Thread.ofVirtual().start(() -> connection.pump(Direction.TO_CLIENT));
            }
        } catch (IOException serverAway) {
            resetQuietly(client);
        }
    }

    private static void resetQuietly(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException alreadyGone) {
            // A socket that is gone cannot be reset, and need not be.
        }
    }

    private final class Connection {
        private final Socket client;
        private final Socket server;
        private int halvesOpen = 2;

        Connection(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void pump(Direction direction) {
            var from = direction == Direction.TO_SERVER ? client : server;
            var to = direction == Direction.TO_SERVER ? server : client;
            var chunk = new byte[CHUNK];
            try {
                var in = from.getInputStream();
                var out = to.getOutputStream();
                for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    faults.await(read);
                    var passing = faults.passing(read, direction);
                    out.write(chunk, 0, passing);
                    if (faults.cutNow(direction)) {
                        reset();
                        return;
                    }
                }
                faults.await(0);
                to.shutdownOutput();
                halfClosed();
            } catch (IOException | InterruptedException broken) {
                reset();
            }
        }

        private synchronized void halfClosed() throws IOException {
            halvesOpen--;
            if (halvesOpen == 0) {
                client.close();
                server.close();
                connections.remove(this);
            }
        }

        void reset() {
            resetQuietly(client);
            resetQuietly(server);
            connections.remove(this);
        }
    }
}
