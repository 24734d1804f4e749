package org.huunghi.servicekit.web;

import java.util.List;
import java.util.Optional;
import org.huunghi.servicekit.AggregateView;

/** All aggregates that this service shows, found by path or by what they show. */
record AggregateViews(List<AggregateView<?, ?>> all) {

    /** An aggregate together with its view. */
    record Shown<A>(AggregateView<A, ?> view, A aggregate) {

        private static <A> Shown<A> of(AggregateView<A, ?> view, Object aggregate) {
            return new Shown<>(view, view.type().cast(aggregate));
        }

        String location() {
            return view.path() + "/" + view.id(aggregate);
        }

        Object body(long version) {
            return view.body(aggregate, version);
        }
    }

    Optional<Shown<?>> of(Object aggregate) {
        return all.stream()
                .filter(view -> view.type().isInstance(aggregate))
                .<Shown<?>>map(view -> Shown.of(view, aggregate))
                .findFirst();
    }

    /** The view whose collection, or one of whose aggregates, this path names. */
    Optional<AggregateView<?, ?>> at(String path) {
        return all.stream()
                .filter(view -> path.equals(view.path()) || path.startsWith(view.path() + "/"))
                .findFirst();
    }

    /** The id in the path, {@code null} for the collection itself. */
    static String idIn(String path, AggregateView<?, ?> view) {
        if (path.equals(view.path())) {
            return null;
        }
        var rest = path.substring(view.path().length() + 1);
        var end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
