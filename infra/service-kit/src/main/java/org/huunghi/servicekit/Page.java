package org.huunghi.servicekit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.huunghi.eventing.Facets;

/**
 * One page of a list.
 *
 * @param items at most as many as asked for
 * @param next cursor of the next page, {@code null} on the last one
 * @param facets how all that matches is spread, if the caller asked for it
 */
public record Page<T>(
        List<T> items,
        String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) Facets facets) {

    public Page(List<T> items, String next) {
        this(items, next, null);
    }

    public Page<T> with(Facets counted) {
        return new Page<>(items, next, counted);
    }

    /**
     * A page of what the store gave when asked for one more than the limit; the surplus tells that there is a next one.
     *
     * @param key the sort values of an item, ending with its id
     */
    public static <S, T> Page<T> of(
            List<S> found, PageRequest request, Function<S, List<String>> key, Function<S, T> item) {
        var shown = found.subList(0, Math.min(found.size(), request.limit()));
        var next = found.size() > request.limit() ? Cursor.write(request.list(), key.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(item).toList(), next);
    }
}
