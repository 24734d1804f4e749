package org.huunghi.agreement.task;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huunghi.eventing.Answering;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StaleAggregate;

/**
 * One command for many tasks, each by itself: what cannot be done with one does not hold up the others. Under an
 * Idempotency-Key each task keeps the answer beside its change, so a repeated request changes only what the first one
 * did not get to.
 */
public final class ChangingMany {

    /** A task as the caller saw it. */
    public record Item(String id, long version) {}

    /** What became of one of them. */
    public sealed interface Result {

        String id();

        record Changed(String id, long version) implements Result {}

        record Refused(String id, TaskRejection reason) implements Result {}

        record Stale(String id, long seenVersion, long currentVersion) implements Result {}

        /** The key came with another request before. */
        record KeyReused(String id) implements Result {}
    }

    private final Tasks tasks;

    public ChangingMany(Tasks tasks) {
        this.tasks = tasks;
    }

    public List<Result> change(List<Item> items, Function<Item, Outcome<Task, TaskRejection>> command) {
        return items.stream().map(item -> change(item, command)).toList();
    }

    private Result change(Item item, Function<Item, Outcome<Task, TaskRejection>> command) {
        var repeated = repeated(item);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        try {
            return switch (command.apply(item)) {
                case Outcome.Done<Task, TaskRejection>(var stored) -> new Result.Changed(item.id(), stored.version());
                case Outcome.Refused<Task, TaskRejection>(var reason) -> new Result.Refused(item.id(), reason);
            };
        } catch (StaleAggregate e) {
            // The same request may run twice at once; who comes second finds the first one's answer.
            return repeated(item).orElseGet(() -> new Result.Stale(item.id(), item.version(), e.current()));
        }
    }

    private Optional<Result> repeated(Item item) {
        return ChangeContext.current().owedAnswer().flatMap(owed -> repeated(item, owed));
    }

    private Optional<Result> repeated(Item item, Answering owed) {
        return tasks.answer(item.id(), owed.key())
                .flatMap(first -> tasks.find(item.id()).map(found -> {
                    var same = owed.answer(found.aggregate(), found.version(), false);
                    return same.requestHash().equals(first.requestHash())
                            ? new Result.Changed(item.id(), first.version())
                            : new Result.KeyReused(item.id());
                }));
    }
}
