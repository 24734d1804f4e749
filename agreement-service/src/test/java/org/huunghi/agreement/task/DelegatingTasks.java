package org.huunghi.agreement.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** Other tasks, for a test that changes one thing about them. */
class DelegatingTasks implements Tasks {

    private final Tasks tasks;

    DelegatingTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<Versioned<Task>> find(String id) {
        return tasks.find(id);
    }

    @Override
    public Optional<Versioned<Task>> lastSeen(String id, long version) {
        return tasks.lastSeen(id, version);
    }

    @Override
    public Versioned<Task> add(Accepted<Task, TaskEvent, ?> decision, Attribution attribution) {
        return tasks.add(decision, attribution);
    }

    @Override
    public boolean addUnlessThere(Accepted<Task, TaskEvent, ?> decision, Attribution attribution) {
        return tasks.addUnlessThere(decision, attribution);
    }

    @Override
    public Versioned<Task> save(
            Versioned<Task> before, Accepted<Task, TaskEvent, ?> decision, Attribution attribution) {
        return tasks.save(before, decision, attribution);
    }

    @Override
    public List<Versioned<Task>> list(TaskQuery query, int limit) {
        return tasks.list(query, limit);
    }

    @Override
    public List<Versioned<Task>> due(Instant by, int limit) {
        return tasks.due(by, limit);
    }

    @Override
    public Facets facets(TaskQuery query, List<String> by) {
        return tasks.facets(query, by);
    }

    @Override
    public long count(TaskQuery query) {
        return tasks.count(query);
    }

    @Override
    public List<Versioned<Task>> counting(LocalDate from, LocalDate to, String after, int limit) {
        return tasks.counting(from, to, after, limit);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return tasks.answer(id, key);
    }

    @Override
    public boolean cite(String document) {
        return tasks.cite(document);
    }

    @Override
    public Map<String, Long> counts(TaskCount what, TaskCount.By by) {
        return tasks.counts(what, by);
    }

    @Override
    public TaskStatistics.Escalations escalations(TaskCount what) {
        return tasks.escalations(what);
    }
}
