package org.huunghi.servicekit.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.StaleAggregate;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.mongo.DuplicateAggregate;

/** Keeps a note, its version and its answers in one entry, changed by compare-and-set as the real store does. */
final class NoteStore {

    record Entry(Note aggregate, long version, List<StoredAnswer> answers) implements Versioned<Note> {}

    private final ConcurrentSkipListMap<String, Entry> entries = new ConcurrentSkipListMap<>();
    private final Map<String, ChangeContext> contexts = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();

    Versioned<Note> add(Note note) {
        var entry = new Entry(note, 1, answers(List.of(), note, 1, true));
        if (entries.putIfAbsent(note.id(), entry) != null) {
            throw new DuplicateAggregate("_id_");
        }
        written(note.id());
        return entry;
    }

    Versioned<Note> save(Versioned<Note> before, Note after) {
        var former = (Entry) before;
        var version = former.version() + 1;
        var entry = new Entry(after, version, answers(former.answers(), after, version, false));
        if (!entries.replace(after.id(), former, entry)) {
            throw new StaleAggregate(former.version(), entries.get(after.id()).version());
        }
        written(after.id());
        return entry;
    }

    Optional<Versioned<Note>> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    List<Versioned<Note>> after(String id, int limit) {
        return entries.tailMap(id, false).values().stream()
                .limit(limit)
                .<Versioned<Note>>map(entry -> entry)
                .toList();
    }

    Optional<StoredAnswer> answer(String id, String key) {
        return Optional.ofNullable(entries.get(id)).stream()
                .flatMap(entry -> entry.answers().stream())
                .filter(answer -> answer.key().equals(key))
                .findFirst();
    }

    /** The context of the last change of this note. */
    ChangeContext context(String id) {
        return contexts.get(id);
    }

    int writes() {
        return writes.get();
    }

    private void written(String id) {
        contexts.put(id, ChangeContext.current());
        writes.incrementAndGet();
    }

    private static List<StoredAnswer> answers(List<StoredAnswer> former, Note note, long version, boolean created) {
        var all = new ArrayList<>(former);
        ChangeContext.current().owedAnswer().ifPresent(answering -> all.add(answering.answer(note, version, created)));
        return List.copyOf(all);
    }
}
