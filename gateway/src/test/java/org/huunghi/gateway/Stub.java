package org.huunghi.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A part behind the gateway that answers as it is told and remembers what it was asked. */
final class Stub {

    record Call(String method, URI uri, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
        }
    }

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile HttpHandler behaviour;

    Stub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        answers(200, "application/json", "{}");
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Call> calls() {
        return calls;
    }

    /** Forgets what it was asked, and is well. */
    void reset() {
        calls.clear();
        answers(200, "application/json", "{}");
    }

    void answers(int status, String type, String body) {
        behaviour = exchange -> respond(exchange, status, type, body);
    }

    void does(HttpHandler behaviour) {
        this.behaviour = behaviour;
    }

    static void respond(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders()
                .add("X-Correlation-Id", exchange.getRequestHeaders().getFirst("X-Correlation-Id"));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(
                exchange.getRequestMethod(), exchange.getRequestURI(), Map.copyOf(exchange.getRequestHeaders()), body));
        behaviour.handle(exchange);
    }
}
