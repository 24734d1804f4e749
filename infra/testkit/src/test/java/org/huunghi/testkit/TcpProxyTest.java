package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.huunghi.testkit.TcpProxy.Direction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TcpProxyTest {

    private ServerSocket echo;
    private TcpProxy proxy;

    @BeforeEach
    void startEcho() throws IOException {
        echo = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!echo.isClosed()) {
                try {
                    var socket = echo.accept();
                    Thread.ofVirtual().start(() -> echo(socket));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        proxy = TcpProxy.to("localhost", echo.getLocalPort());
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void soundWirePassesBothWays() throws IOException {
        try (var client = connect()) {
            assertThat(say(client, "xin chào")).isEqualTo("xin chào");
        }
    }

    @Test
    void endOfOneSideReachesTheOther() throws IOException {
        try (var client = connect()) {
            say(client, "x");
            client.shutdownOutput();
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> proxy.openConnections() == 0);
    }

    @Test
    void latencyDelaysBothDirections() throws IOException {
        try (var client = connect()) {
            proxy.latency(Duration.ofMillis(100));
            var start = System.nanoTime();
            say(client, "late");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void narrowWireTakesItsTime() throws IOException {
        try (var client = connect()) {
            proxy.bandwidth(1_000);
            var start = System.nanoTime();
            say(client, "x".repeat(100));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    @Test
    void blackHoleHoldsAndHealingLetsThrough() throws IOException {
        try (var client = connect()) {
            say(client, "before");
            proxy.blackHole();
            client.setSoTimeout(200);
            assertThatThrownBy(() -> say(client, "held")).isInstanceOf(SocketTimeoutException.class);
            proxy.heal();
            client.setSoTimeout(5_000);
            assertThat(read(client, "held".length())).isEqualTo("held");
        }
    }

    @Test
    void blackHoleTakesNewConnectionsAndAnswersNothing() throws IOException {
        proxy.blackHole();
        try (var client = connect()) {
            client.setSoTimeout(200);
            assertThatThrownBy(() -> say(client, "x")).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void resetBreaksOpenAndNewConnectionsUntilHealed() throws IOException {
        try (var client = connect()) {
            say(client, "before");
            proxy.reset();
            assertThatThrownBy(() -> client.getInputStream().read())
                    .isInstanceOf(SocketException.class)
                    .hasMessageContaining("reset");
        }
        try (var client = connect()) {
            assertThatThrownBy(() -> say(client, "x")).isInstanceOf(SocketException.class);
        }
        proxy.heal();
        try (var client = connect()) {
            assertThat(say(client, "after")).isEqualTo("after");
        }
    }

    @Test
    void cutLetsExactlyThatMuchThroughAndHappensOnce() throws IOException {
        proxy.cutAfter(3, Direction.TO_CLIENT);
        try (var client = connect()) {
            client.getOutputStream().write("abcdef".getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> read(client, 6)).isInstanceOf(SocketException.class);
        }
        try (var client = connect()) {
            assertThat(say(client, "whole again")).isEqualTo("whole again");
        }
    }

    @Test
    void absentServerIsAReset() throws IOException {
        echo.close();
        try (var client = connect()) {
            assertThatThrownBy(() -> say(client, "x")).isInstanceOf(SocketException.class);
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket("localhost", proxy.port());
        socket.setSoTimeout(5_000);
        return socket;
    }

    private static String say(Socket socket, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write(bytes);
        return read(socket, bytes.length);
    }

    private static String read(Socket socket, int length) throws IOException {
        var bytes = socket.getInputStream().readNBytes(length);
        if (bytes.length < length) {
            throw new SocketException("ended after " + bytes.length);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void echo(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException gone) {
            // The other side went away, which is what these tests are about.
        }
    }
}
