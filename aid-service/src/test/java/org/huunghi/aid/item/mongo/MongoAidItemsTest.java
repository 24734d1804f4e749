package org.huunghi.aid.item.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.aid.item.Given.TODAY;

import com.mongodb.client.MongoClient;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huunghi.aid.item.AidEvent;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.AidQuery;
import org.huunghi.aid.item.AidStatus;
import org.huunghi.aid.item.AidTotal;
import org.huunghi.aid.item.Direction;
import org.huunghi.aid.item.Given;
import org.huunghi.aid.item.Money;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.MongoAggregateCollections;
import org.huunghi.testkit.IndexCheck;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoAidItemsTest {

    private static final AidQuery ALL = new AidQuery(null, null, null, null, null, null, null);
    private static final Attribution BY = Attribution.of(
            new Actor("officer", Given.OWNER, Set.of(Role.AID_OWNER)),
            TODAY.atStartOfDay(ZoneOffset.UTC).toInstant());

    record Nothing() {}

    record Name(String id) {}

    @RegisterExtension
    final IndexCheck indexes = new IndexCheck();

    private MongoClient client;
    private MongoAidItems items;

    @BeforeEach
    void open() {
        client = indexes.client();
        var database = client.getDatabase(TestStore.freshDatabase());
        items = new MongoAidItems(
                new MongoAggregateCollections(database, (outbox, id, entries, created) -> {}, Clock.systemUTC()),
                catalogue());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void itemComesBackAsItWasStored() {
        for (var status : AidStatus.values()) {
            var stored = store(status.name(), Given.item(status));
            assertThat(items.find(status.name()).orElseThrow().aggregate()).isEqualTo(stored);
        }
    }

    @Test
    void latestProposalsComeFirstAndPagesJoinWithoutGap() {
        for (var day = 1; day <= 5; day++) {
            store("a-" + day, dated(Given.item(AidStatus.PROPOSED), LocalDate.of(2024, 1, day)));
        }
        var first = items.list(ALL, null, 3);
        assertThat(first).extracting(i -> i.aggregate().id()).containsExactly("a-5", "a-4", "a-3");
        var second = items.list(ALL, first.getLast().aggregate().rank(), 3);
        assertThat(second).extracting(i -> i.aggregate().id()).containsExactly("a-2", "a-1");
    }

    @Test
    void everyFilterNarrowsAndAllHoldAtOnce() {
        store("proposed", Given.item(AidStatus.PROPOSED));
        store("approved", Given.item(AidStatus.APPROVED));
        store("given", given());

        assertThat(found(query(AidStatus.APPROVED, null, null))).containsExactly("given", "approved");
        assertThat(found(query(AidStatus.APPROVED, Direction.INCOMING, null))).containsExactly("approved");
        assertThat(found(query(null, null, "truong mam non KRONG bong"))).hasSize(3);
        assertThat(found(query(null, null, "bệnh viện"))).isEmpty();
        assertThat(found(new AidQuery(null, null, Given.OWNER, Given.PARTNER, null, null, null)))
                .hasSize(3);
        assertThat(found(new AidQuery(null, null, "so-khac", null, null, null, null)))
                .isEmpty();
        assertThat(found(approvedIn(Given.DECIDED, Given.DECIDED))).containsExactly("given", "approved");
        assertThat(found(approvedIn(Given.DECIDED.plusDays(1), null))).isEmpty();
    }

    @Test
    void totalAddsUpWhatWasApprovedInOneDirection() {
        store("1", Given.item(AidStatus.APPROVED));
        store("2", Given.item(AidStatus.IMPLEMENTING));
        store("3", Given.item(AidStatus.PROPOSED));
        store("4", Given.item(AidStatus.REJECTED));
        store("5", given());

        assertThat(items.total(query(null, Direction.INCOMING, null)))
                .isEqualTo(new AidTotal(2, new BigDecimal("257692.30")));
        assertThat(items.total(query(null, Direction.OUTGOING, null)))
                .isEqualTo(new AidTotal(1, new BigDecimal("1000000.00")));
        assertThat(items.total(query(AidStatus.IMPLEMENTING, Direction.INCOMING, null))
                        .count())
                .isEqualTo(1);
        var later = new AidQuery(null, Direction.INCOMING, null, null, null, Given.DECIDED.plusDays(1), null);
        assertThat(items.total(later)).isEqualTo(new AidTotal(0, BigDecimal.ZERO));
    }

    private List<String> found(AidQuery query) {
        return items.list(query, null, 10).stream()
                .map(Versioned::aggregate)
                .map(AidItem::id)
                .toList();
    }

    private AidItem store(String id, AidItem as) {
        var item = new AidItem(
                id,
                as.proposal(),
                as.status(),
                as.statusReason(),
                as.missing(),
                as.dates(),
                as.appraisal(),
                as.ruling(),
                as.agreement());
        items.add(new Accepted<>(item, List.of(new AidEvent.Proposed(TODAY))), BY);
        return item;
    }

    private static AidItem given() {
        var million = new Money(new BigDecimal(1_000_000), Money.USD);
        return Given.item(AidStatus.APPROVED, Given.proposal(Direction.OUTGOING, million, List.of()));
    }

    private static AidItem dated(AidItem item, LocalDate on) {
        return Given.item(item.status(), Given.proposedOn(on));
    }

    private static AidQuery query(AidStatus status, Direction direction, String words) {
        return new AidQuery(status, direction, null, null, words, null, null);
    }

    private static AidQuery approvedIn(LocalDate from, LocalDate to) {
        return new AidQuery(null, null, null, null, null, from, to);
    }

    /** Every event under some name; the true ones are another room's matter. */
    private static EventCatalogue<AidItem, AidEvent> catalogue() {
        var catalogue = EventCatalogue.<AidItem, AidEvent, Name>of(
                "aid", "/aid-service", Name.class, item -> new Name(item.id()));
        for (var type : AidEvent.class.getPermittedSubclasses()) {
            catalogue.event(
                    type.asSubclass(AidEvent.class),
                    type.getSimpleName().toLowerCase(Locale.ROOT),
                    Nothing.class,
                    e -> new Nothing(),
                    "tên",
                    "name");
        }
        return catalogue.build();
    }
}
