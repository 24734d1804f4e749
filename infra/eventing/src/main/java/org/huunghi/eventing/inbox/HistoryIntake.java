package org.huunghi.eventing.inbox;

import java.util.Collection;
import java.util.function.Consumer;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.history.Histories;
import org.huunghi.eventing.history.History;
import org.huunghi.eventing.history.PastEvent;
import org.springframework.messaging.Message;
import tools.jackson.databind.JsonNode;

/** Reads what this service has published and keeps it as history. Every event carries all that is needed. */
public final class HistoryIntake {

    record Data(JsonNode change, PastEvent.By by, SourceDocument document, String reason, JsonNode state) {}

    private HistoryIntake() {}

    /** @param catalogues of the aggregates whose topics are listened to; events of others never come */
    public static Consumer<Message<byte[]>> of(
            EventIntake intake, Collection<EventCatalogue<?, ?>> catalogues, Histories histories) {
        var reading = intake.reading();
        for (var catalogue : catalogues) {
            var history = histories.of(catalogue.aggregate());
            for (var type : catalogue.types()) {
                reading = reading.on(type.name(), Data.class, event -> keep(event, history));
            }
        }
        return reading.build();
    }

    private static Delivery keep(IncomingEvent<Data> event, History history) {
        var data = event.data();
        if (data.state() == null || !data.state().isObject()) {
            throw new Poison("state-missing", "an event without the state of its record");
        }
        return history.keep(new PastEvent(
                event.id(),
                event.subject(),
                event.sequence(),
                event.time(),
                event.type(),
                data.by(),
                data.document(),
                data.reason(),
                data.change(),
                data.state()));
    }
}
