package org.huunghi.local.sink;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.huunghi.local.part.Host;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP side of a sink: look at what arrived, forget it, tell the sink how to behave. */
public final class SinkApi<R extends Received, B> implements AutoCloseable {
    private static final int LARGEST_BODY = 64 << 10;
    private static final int THREADS = 4;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Inbox<R> inbox;
    private final Class<B> behaviourType;
    private final Consumer<B> behave;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    private record Answer(int status, Object body) {}

    private SinkApi(HttpServer server, Inbox<R> inbox, Class<B> behaviourType, Consumer<B> behave) {
        this.server = server;
        this.inbox = inbox;
        this.behaviourType = behaviourType;
        this.behave = behave;
    }

    /** {@code things} is the plural under which the received is found, such as {@code mails}; port 0 takes any free. */
    public static <R extends Received, B> SinkApi<R, B> serve(
            String bind, int port, String things, Inbox<R> inbox, Class<B> behaviourType, Consumer<B> behave) {
        try {
            var address = new InetSocketAddress(InetAddress.getByName(bind), Host.freePort(bind, port));
            var api = new SinkApi<>(HttpServer.create(address, 0), inbox, behaviourType, behave);
            api.start("/" + things);
            return api;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(String things) {
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                var answer = answer(things, exchange);
                byte[] body = JSON.writeValueAsBytes(answer.body());
                exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
                exchange.sendResponseHeaders(answer.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    private Answer answer(String things, HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        try {
            if (request.equals("GET " + things)) {
                String since = parameter(exchange, "since");
                return new Answer(
                        200, inbox.find(parameter(exchange, "to"), since == null ? null : Instant.parse(since)));
            } else if (request.equals("DELETE " + things)) {
                inbox.clear();
                return new Answer(200, Map.of("kept", 0));
            } else if (request.equals("PUT /behaviour")) {
                B behaviour = JSON.readValue(exchange.getRequestBody().readNBytes(LARGEST_BODY), behaviourType);
                behave.accept(behaviour);
                return new Answer(200, behaviour);
            } else if (request.equals("GET /health")) {
                return new Answer(200, Map.of("status", "UP"));
            }
            return new Answer(404, Map.of("detail", "there is no " + request));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return new Answer(400, Map.of("detail", e.getMessage()));
        }
    }

    /** What the sink itself takes over HTTP; an exchange that the handler leaves unanswered is closed. */
    public void also(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private static String parameter(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query == null) {
            return null;
        }
        for (var pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
