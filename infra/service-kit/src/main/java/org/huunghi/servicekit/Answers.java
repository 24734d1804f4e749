package org.huunghi.servicekit;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Versioned;
import org.springframework.http.ResponseEntity;

/**
 * Words the outcome of a use case: 201 or 200 with entity tag and body, or the problem that its rejection maps to.
 *
 * @param <A> the aggregate
 * @param <R> its rejections
 * @param <V> the JSON body
 */
public final class Answers<A, R, V> {

    private final AggregateView<A, V> view;
    private final Function<R, Problem> problems;

    public Answers(AggregateView<A, V> view, Function<R, Problem> problems) {
        this.view = view;
        this.problems = problems;
    }

    public ResponseEntity<V> created(Outcome<A, R> outcome) {
        var stored = stored(outcome);
        return ResponseEntity.created(URI.create(view.path() + "/" + view.id(stored.aggregate())))
                .eTag(tag(stored))
                .body(body(stored));
    }

    public ResponseEntity<V> changed(Outcome<A, R> outcome) {
        return shown(stored(outcome));
    }

    public ResponseEntity<V> shown(Optional<Versioned<A>> found) {
        return shown(found.orElseThrow(() -> Problem.of(404, "not-found").asRefusal()));
    }

    public V body(Versioned<A> stored) {
        return view.body(stored.aggregate(), stored.version());
    }

    private ResponseEntity<V> shown(Versioned<A> stored) {
        return ResponseEntity.ok().eTag(tag(stored)).body(body(stored));
    }

    private Versioned<A> stored(Outcome<A, R> outcome) {
        return switch (outcome) {
            case Outcome.Done<A, R>(Versioned<A> stored) -> stored;
            case Outcome.Refused<A, R>(R reason) -> throw problems.apply(reason).asRefusal();
        };
    }

    private String tag(Versioned<A> stored) {
        return '"' + Long.toString(stored.version()) + '"';
    }
}
