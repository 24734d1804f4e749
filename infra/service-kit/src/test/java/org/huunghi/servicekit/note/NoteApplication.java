package org.huunghi.servicekit.note;

import java.util.List;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.catalogue.PublishedEvents;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service as small as can be, to see the kit at work over real HTTP. */
@SpringBootApplication
class NoteApplication {

    record Closed(String reason) implements DomainEvent {}

    @Bean
    NoteStore noteStore() {
        return new NoteStore();
    }

    @Bean
    PublishedEvents publishedEvents() {
        return new PublishedEvents(
                List.of(EventCatalogue.<Note, Closed, Note>of("note", "/note-service", Note.class, note -> note)
                        .event(Closed.class, "closed", Closed.class, closed -> closed, "Đã đóng", "Closed")
                        .build()));
    }

    @Bean
    NoteView noteView(NoteStore store) {
        return new NoteView(store);
    }
}
