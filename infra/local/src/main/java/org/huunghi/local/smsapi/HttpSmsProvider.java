package org.huunghi.local.smsapi;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.huunghi.local.part.Host;
import org.huunghi.local.part.PartProcess;
import org.huunghi.local.part.RunningPart;
import org.huunghi.local.sink.Inbox;
import org.huunghi.local.sink.SinkApi;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider of SMS over HTTP for one desk: {@code POST /v1/messages} with its key takes a message, once for each
 * {@code Idempotency-Key}; the status comes back to the callback address. The same port shows what it took, and can be told
 * to refuse, to throttle, to delay or not to answer.
 */
public final class HttpSmsProvider implements RunningPart {

    private static final String DEFAULTS = "--port=8776 --bind=" + Host.LOOPBACK
            + " --key=huunghi --callback=http://localhost:8084/provider/sms-receipts --callback-secret=huunghi";
    private static final int LARGEST_BODY = 64 << 10;
    private static final long RECEIPT_MILLIS = 200;
    private static final int MOST_ATTEMPTS = 240;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Inbox<HttpSms> inbox = new Inbox<>();
    private final Map<String, String> idOf = new ConcurrentHashMap<>();
    private final AtomicLong lastId = new AtomicLong(System.currentTimeMillis() << 16);
    private final AtomicInteger refusalsLeft = new AtomicInteger();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sms-receipts").factory());
    private final String key;
    private final SignedCallback callback;
    private final SinkApi<HttpSms, HttpSmsBehaviour> api;
    private volatile HttpSmsBehaviour behaviour = HttpSmsBehaviour.NORMAL;

    private HttpSmsProvider(String bind, int port, String key, SignedCallback callback) {
        this.key = key;
        this.callback = callback;
        this.api = SinkApi.serve(bind, port, "messages", inbox, HttpSmsBehaviour.class, this::behave);
        api.also("/v1/messages", this::take);
    }

    private record Submission(String from, String to, String text, String encoding, String template) {}

    public static void main(String[] args) {
        PartProcess.run(
                "sms-http",
                DEFAULTS,
                args,
                (options, process) -> new HttpSmsProvider(
                        options.text("bind"),
                        options.port("port"),
                        options.text("key"),
                        new SignedCallback(URI.create(options.text("callback")), options.text("callback-secret"))));
    }

    /** Starts on this machine with the key and the secret {@code huunghi}; 0 takes any free port. */
    public static HttpSmsProvider start(int port, URI callback) {
        return new HttpSmsProvider(Host.LOOPBACK, port, "huunghi", new SignedCallback(callback, "huunghi"));
    }

    public int port() {
        return api.port();
    }

    /** Oldest first. */
    public List<HttpSms> messages() {
        return inbox.all();
    }

    public void behave(HttpSmsBehaviour next) {
        behaviour = next;
        refusalsLeft.set(next.refuse() == null ? 0 : next.refuse().times());
    }

    /** For a client whose address is known later than its provider's. */
    public void reportTo(URI callback) {
        this.callback.reportTo(callback);
    }

    private void take(HttpExchange exchange) throws IOException {
        var now = behaviour;
        LockSupport.parkNanos(Duration.ofMillis(now.delayMillis()).toNanos());
        if (now.drop()) {
            return;
        }
        if (!("Bearer " + key).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of("error", "key"));
        } else if (refusalsLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, now.refuse().status(), Map.of("error", "told to refuse"));
        } else {
            accept(exchange, now);
        }
    }

    private void accept(HttpExchange exchange, HttpSmsBehaviour now) throws IOException {
        var reference = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        try {
            var sms = JSON.readValue(exchange.getRequestBody().readNBytes(LARGEST_BODY), Submission.class);
            if (reference == null || sms.to() == null || sms.text() == null) {
                answer(exchange, 400, Map.of("error", "Idempotency-Key, to and text are required"));
                return;
            }
            answer(exchange, 202, Map.of("id", idOf.computeIfAbsent(reference, r -> kept(r, sms, now))));
        } catch (JacksonException unreadable) {
            answer(exchange, 400, Map.of("error", "no JSON"));
        }
    }

    private String kept(String reference, Submission sms, HttpSmsBehaviour now) {
        var id = Long.toHexString(lastId.incrementAndGet());
        inbox.add(new HttpSms(
                Instant.now(), id, reference, sms.from(), sms.to(), sms.text(), sms.encoding(), sms.template(), null));
        if (!now.receipt().equals(HttpSmsBehaviour.NO_RECEIPT)) {
            timer.schedule(() -> report(id, now.receipt(), 1), RECEIPT_MILLIS, TimeUnit.MILLISECONDS);
        }
        return id;
    }

    private void report(String id, String status, int attempt) {
        if (callback.report(id, status)) {
            inbox.replace(sms -> sms.id().equals(id), sms -> sms.with(status));
        } else if (attempt < MOST_ATTEMPTS) {
            timer.schedule(() -> report(id, status, attempt + 1), RECEIPT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> content) throws IOException {
        var body = JSON.writeValueAsBytes(content);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public String address() {
        return "http://localhost:" + port() + "/v1/messages";
    }

    @Override
    public void close() {
        timer.shutdownNow();
        api.close();
    }
}
