package org.huunghi.eventing.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.huunghi.eventing.DomainEvent;

/** A friendship letter: the smallest aggregate that has every kind of component an event may carry. */
record Letter(String id, String subject) {

    sealed interface LetterEvent extends DomainEvent {

        record Drafted(String subject) implements LetterEvent {}

        record Answered(LocalDate on, LocalTime at) implements LetterEvent {}
    }

    enum Manner {
        POST,
        COURIER
    }

    record Content(String vi, String en) {}

    record Drafting(Content subject, List<String> addressees, Manner manner, boolean urgent) {}

    record Answering(LocalDate on, LocalTime at, Integer pages) {}

    record State(
            String id,
            Content subject,
            Instant changedAt,
            BigDecimal postage,
            Map<String, Integer> copies,
            List<Content> notes) {}

    static EventCatalogue.Builder<Letter, LetterEvent> vocabulary() {
        return EventCatalogue.of("letter", "/letter-service", State.class, Letter::state);
    }

    static EventCatalogue<Letter, LetterEvent> catalogue() {
        return vocabulary()
                .event(
                        LetterEvent.Drafted.class,
                        "drafted",
                        Drafting.class,
                        e -> new Drafting(new Content(e.subject(), null), List.of("sở-1"), Manner.COURIER, false),
                        "Đã soạn thư",
                        "A letter was drafted")
                .event(
                        LetterEvent.Answered.class,
                        "answered-late",
                        Answering.class,
                        e -> new Answering(e.on(), e.at(), null),
                        "Trả lời muộn",
                        "A letter was answered late")
                .build();
    }

    private State state() {
        return new State(
                id,
                new Content(subject, "Greetings"),
                Instant.parse("2026-11-21T10:00:00.5Z"),
                new BigDecimal("1675000.00"),
                Map.of("lưu", 2),
                List.of(new Content("ghi chú", null)));
    }
}
