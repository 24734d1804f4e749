package org.huunghi.eventing.inbox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.messaging.Message;

/**
 * Turns a Kafka record into a call of the intake room: reads the CloudEvents headers, maps the data, ignores unknown
 * types, sends {@link Poison} to the group's dead letters and lets everything else be retried.
 */
public interface EventIntake {

    /** Starts the function of one binding. The group is this service's name. */
    Reading reading();

    /** Collects what is done with which type. */
    interface Reading {

        <T> Reading on(String type, Class<T> data, Function<IncomingEvent<T>, Delivery> handler);

        Consumer<Message<byte[]>> build();

        /**
         * For a binding in batch mode: the events of a poll are handled side by side, those of one subject one after the
         * other. When one cannot be handled now, the whole batch is delivered again.
         */
        Consumer<Message<List<byte[]>>> buildSideBySide();
    }
}
