package org.huunghi.servicekit;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most as many as asked for
 * @param next cursor of the next page, {@code null} on the last one
 */
public record Page<T>(List<T> items, String next) {

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
