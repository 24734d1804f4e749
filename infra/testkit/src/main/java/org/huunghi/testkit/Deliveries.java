package org.huunghi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests what a consumer makes of events: <em>given</em> a fresh consumer, <em>when</em> these events arrive,
 * <em>then</em> this holds. Every scenario runs three times, each on a fresh consumer: in order, every event twice, and
 * in the reverse order. A consumer that counts deliveries or trusts their order does not pass.
 *
 * @param <C> what is looked at afterwards: the consumer's world
 */
public final class Deliveries<C> {

    /** Where the framework puts the headers of each record of a batch. */
    private static final String HEADERS_OF_EACH = "kafka_batchConvertedHeaders";

    private final Supplier<C> world;
    private final Function<C, Consumer<Message<byte[]>>> consumer;
    private final List<SentEvent> events = new ArrayList<>();

    private Deliveries(Supplier<C> world, Function<C, Consumer<Message<byte[]>>> consumer) {
        this.world = world;
        this.consumer = consumer;
    }

    /**
     * @param world makes a fresh world, with nothing from a former one in it
     * @param consumer the function of the binding in that world
     */
    public static <C> Deliveries<C> given(Supplier<C> world, Function<C, Consumer<Message<byte[]>>> consumer) {
        return new Deliveries<>(world, consumer);
    }

    /** The consumer of a binding in batch mode, which gets every event as a batch of its own. */
    public static Consumer<Message<byte[]>> batched(Consumer<Message<List<byte[]>>> consumer) {
        return message -> consumer.accept(MessageBuilder.withPayload(List.of(message.getPayload()))
                .setHeader(HEADERS_OF_EACH, List.of(message.getHeaders()))
                .build());
    }

    /** Starts an event of this type. */
    public static SentEvent event(String type) {
        return new SentEvent(type, "subject", 1, "{}");
    }

    /** The event in a producer's golden file: what it promises is what its consumers are tested with. */
    public static SentEvent golden(Path file) {
        try {
            var event = JsonMapper.shared().readTree(Files.readString(file));
            var headers = event.path("headers");
            return event(headers.path("ce_type").asString())
                    .of(headers.path("ce_subject").asString())
                    .sequence(Long.parseLong(headers.path("ce_sequence").asString()))
                    .data(event.path("data").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The events in the order in which their producer sent them. */
    public Deliveries<C> when(SentEvent... sent) {
        events.addAll(Arrays.asList(sent));
        return this;
    }

    /** Holds however the events arrive. */
    public void then(Consumer<C> assertion) {
        deliver("in order", events, assertion);
        deliver("every event twice", twice(), assertion);
        deliver("in the reverse order", events.reversed(), assertion);
    }

    /** For a consumer whose outcome may depend on the order, as between subjects: in order and every event twice. */
    public void thenInOrder(Consumer<C> assertion) {
        deliver("in order", events, assertion);
        deliver("every event twice", twice(), assertion);
    }

    private List<SentEvent> twice() {
        return events.stream().flatMap(e -> Collections.nCopies(2, e).stream()).toList();
    }

    private void deliver(String how, List<SentEvent> arriving, Consumer<C> assertion) {
        var fresh = world.get();
        try {
            arriving.forEach(e -> consumer.apply(fresh).accept(e.message()));
            assertion.accept(fresh);
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("delivered " + how + ": " + failure.getMessage(), failure);
        }
    }

    /** An event of another service, as the binder hands it over: CloudEvents headers and the data's bytes. */
    public record SentEvent(String type, String subject, long sequence, String data) {

        public SentEvent of(String newSubject) {
            return new SentEvent(type, newSubject, sequence, data);
        }

        public SentEvent sequence(long newSequence) {
            return new SentEvent(type, subject, newSequence, data);
        }

        public SentEvent data(String json) {
            return new SentEvent(type, subject, sequence, json);
        }

        public Message<byte[]> message() {
            return MessageBuilder.withPayload(data.getBytes(StandardCharsets.UTF_8))
                    .setHeader("ce_specversion", "1.0")
                    .setHeader("ce_id", subject + ":" + sequence)
                    .setHeader("ce_type", type)
                    .setHeader("ce_source", "/another-service")
                    .setHeader("ce_subject", subject)
                    .setHeader("ce_sequence", Long.toString(sequence))
                    .setHeader("ce_time", "2026-01-05T01:00:00Z")
                    .setHeader("ce_correlationid", "conversation-1")
                    .setHeader("content-type", "application/json")
                    .setHeader("kafka_receivedMessageKey", subject.getBytes(StandardCharsets.UTF_8))
                    .build();
        }
    }
}
