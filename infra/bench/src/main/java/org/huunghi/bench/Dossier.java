package org.huunghi.bench;

import static com.mongodb.client.model.Indexes.ascending;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.DomainEvent;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateMapping;

/** An aggregate of the usual size: about 1 KB of state, and an event that carries most of it. */
public record Dossier(
        String id,
        String title,
        String summary,
        String status,
        List<String> partners,
        BigDecimal amount,
        LocalDate signedOn,
        long revision) {

    public sealed interface DossierEvent extends DomainEvent {
        record Opened() implements DossierEvent {}

        record Revised(long revision) implements DossierEvent {}
    }

    record Revision(long revision) {}

    record State(String id, String title, String summary, String status, List<String> partners, long revision) {}

    static final Actor OFFICER = new Actor("officer-1", "so-ngoai-vu-ld", Set.of());

    private static final String SUMMARY =
            "Nội dung hợp tác giữa hai địa phương trong các lĩnh vực giáo dục, y tế, nông nghiệp. ".repeat(6);

    static Accepted<Dossier, DossierEvent, Void> opened(String id) {
        var dossier = new Dossier(
                id,
                "Bản ghi nhớ hợp tác " + id,
                SUMMARY,
                "SIGNED",
                List.of("0198f7a2-0000-7000-8000-000000000001", "0198f7a2-0000-7000-8000-000000000002"),
                new BigDecimal("1675000.00"),
                LocalDate.of(2026, 7, 15),
                0);
        return new Accepted<>(dossier, List.of(new DossierEvent.Opened()));
    }

    Accepted<Dossier, DossierEvent, Void> revised() {
        var next = new Dossier(id, title, summary, status, partners, amount, signedOn, revision + 1);
        return (Accepted<Dossier, DossierEvent, Void>)
                Decision.<Dossier, DossierEvent, Void>accepted(next, new DossierEvent.Revised(next.revision));
    }

    static Document keys(Dossier dossier) {
        return new Document("status", dossier.status).append("signedOn", dossier.signedOn);
    }

    /** The JSON of one event. */
    static String sampleEvent() {
        var by = Attribution.of(OFFICER, Instant.EPOCH);
        return events().encode(new DossierEvent.Revised(1), opened("sample").state(), by)
                .data();
    }

    static AggregateMapping<Dossier> mapping(String collection) {
        return AggregateMapping.of(collection, Dossier.class, Dossier::id)
                .withKeys(Dossier::keys)
                .withIndex(ascending("keys.status", "keys.signedOn"));
    }

    static EventCatalogue<Dossier, DossierEvent> events() {
        return EventCatalogue.<Dossier, DossierEvent, State>of(
                        "dossier",
                        "/bench",
                        State.class,
                        d -> new State(d.id, d.title, d.summary, d.status, d.partners, d.revision))
                .event(
                        DossierEvent.Opened.class,
                        "opened",
                        Revision.class,
                        e -> new Revision(0),
                        "Hồ sơ được mở",
                        "Opened")
                .event(
                        DossierEvent.Revised.class,
                        "revised",
                        Revision.class,
                        e -> new Revision(e.revision()),
                        "Hồ sơ được sửa",
                        "Revised")
                .build();
    }
}
