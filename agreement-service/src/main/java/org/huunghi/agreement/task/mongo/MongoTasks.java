package org.huunghi.agreement.task.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.huunghi.agreement.known.Heirs;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.known.Mergers;
import org.huunghi.agreement.task.Task;
import org.huunghi.agreement.task.TaskCount;
import org.huunghi.agreement.task.TaskCount.By;
import org.huunghi.agreement.task.TaskEvent;
import org.huunghi.agreement.task.TaskQuery;
import org.huunghi.agreement.task.TaskStatistics.Escalations;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.Timeliness;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.Facets.Count;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.huunghi.eventing.mongo.AggregateCollections;
import org.huunghi.eventing.mongo.AggregateMapping;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.springframework.stereotype.Repository;

@Repository
class MongoTasks implements Tasks {

    /** Some kilobytes each. */
    private static final int MOST_LAST_SEEN = 500;

    private final AggregateCollection<Task, TaskEvent> collection;
    private final Mergers mergers;
    private final Heirs heirs;

    MongoTasks(
            AggregateCollections collections,
            EventCatalogue<Task, TaskEvent> events,
            KnownPartners partners,
            KnownUnits units) {
        mergers = new Mergers(partners);
        heirs = new Heirs(units);
        var mapping = AggregateMapping.of("tasks", Task.class, Task::id)
                .gatheringWrites(2)
                .withHistory()
                .keepingLastSeen(MOST_LAST_SEEN)
                .withKeys(TaskKeys::of)
                .withIndex(Indexes.ascending(TaskKeys.TAGS, TaskKeys.ORDER))
                .withIndex(Indexes.ascending(TaskKeys.ORDER))
                .withIndex(Indexes.ascending(TaskKeys.TAGS, TaskCountKeys.GIVEN_ON, TaskKeys.ORDER))
                .withSparseIndex(Indexes.ascending(TaskKeys.NEXT_TIMER))
                .withSparseIndex(Indexes.ascending(TaskKeys.COUNTING, TaskKeys.COUNTED_FROM, TaskKeys.COUNTED_UNTIL));
        collection = collections.open(mapping, events);
    }

    @Override
    public Optional<Versioned<Task>> find(String id) {
        return collection.find(id);
    }

    @Override
    public Optional<Versioned<Task>> lastSeen(String id, long version) {
        return collection.lastSeen(id, version);
    }

    @Override
    public Versioned<Task> add(Accepted<Task, TaskEvent, ?> decision, Attribution attribution) {
        return collection.add(decision, attribution);
    }

    @Override
    public boolean addUnlessThere(Accepted<Task, TaskEvent, ?> decision, Attribution attribution) {
        try {
            collection.add(decision, attribution);
            return true;
        } catch (DuplicateAggregate e) {
            return false;
        }
    }

    @Override
    public Versioned<Task> save(
            Versioned<Task> before, Accepted<Task, TaskEvent, ?> decision, Attribution attribution) {
        return collection.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<Task>> list(TaskQuery query, int limit) {
        return collection.list(filter(query), Sorts.ascending(TaskKeys.ORDER), limit);
    }

    @Override
    public List<Versioned<Task>> due(Instant by, int limit) {
        return collection.list(
                Filters.lte(TaskKeys.NEXT_TIMER, Date.from(by)), Sorts.ascending(TaskKeys.NEXT_TIMER), limit);
    }

    @Override
    public List<Versioned<Task>> counting(LocalDate from, LocalDate to, String after, int limit) {
        var beginning = Filters.lt(TaskKeys.COUNTED_FROM, to.toString());
        var ending = Filters.gte(TaskKeys.COUNTED_UNTIL, from.toString());
        var behind = Filters.gt(TaskKeys.COUNTING, after == null ? "" : after);
        return collection.list(Filters.and(behind, beginning, ending), Sorts.ascending(TaskKeys.COUNTING), limit);
    }

    @Override
    public long count(TaskQuery query) {
        return collection.counts(filter(query), List.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How timely a task is depends on the moment, so it is no tag: each class is counted by its range of deadlines. */
    @Override
    public Facets facets(TaskQuery query, List<String> by) {
        var tagged =
                by.stream().filter(name -> !name.equals(TaskQuery.TIMELINESS)).toList();
        var facets = tagged.isEmpty() ? new Facets(Map.of(), true) : tagged(query, tagged);
        if (tagged.size() == by.size()) {
            return facets;
        }
        var counts = new LinkedHashMap<>(facets.counts());
        var classes = timeliness(query);
        counts.put(TaskQuery.TIMELINESS, classes);
        var whole = classes.stream().allMatch(each -> each.count() <= AggregateCollection.MOST_FACETED);
        return new Facets(counts, whole && facets.complete());
    }

    private Facets tagged(TaskQuery query, List<String> by) {
        var asked = filter(query);
        return mergers.folded(
                collection.facets(asked, TaskKeys.TAGS, by),
                TaskQuery.PARTNER,
                partners -> collection.count(
                        Filters.and(asked, TaskKeys.naming(partners)), AggregateCollection.MOST_FACETED));
    }

    private List<Count> timeliness(TaskQuery query) {
        return Stream.of(Timeliness.values())
                .filter(each -> query.timeliness() == null || query.timeliness() == each)
                .map(each -> new Count(each.name(), upToTheMost(query.only(each))))
                .filter(each -> each.count() > 0)
                .sorted(Comparator.comparingLong(Count::count).reversed())
                .toList();
    }

    private long upToTheMost(TaskQuery query) {
        return collection.count(filter(query), AggregateCollection.MOST_FACETED + 1);
    }

    @Override
    public boolean cite(String document) {
        return collection.count(new Document(TaskKeys.TAGS, TaskKeys.document(document)), 1) > 0;
    }

    @Override
    public Map<String, Long> counts(TaskCount what, By by) {
        return TaskCountKeys.counts(collection.counts(TaskCountKeys.filter(what), TaskCountKeys.fields(by)));
    }

    @Override
    public Escalations escalations(TaskCount what) {
        var totals = collection.totals(TaskCountKeys.filter(what), TaskCountKeys.ESCALATIONS);
        return new Escalations(totals.get(0), totals.get(1), totals.get(2));
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return collection.answer(id, key);
    }

    private Document filter(TaskQuery query) {
        var units = query.unit() == null ? Set.<String>of() : heirs.behind(query.unit());
        return TaskKeys.filter(query, mergers.behind(query.partner()), units);
    }
}
