package org.huunghi.servicekit;

import java.util.List;
import java.util.Optional;

/**
 * The page a caller asks for, from {@code limit} (1 to 200, 50 if absent) and {@code cursor} (opaque, from the former
 * page). As a controller parameter it is read and checked by itself: bad values are 400.
 *
 * @param after what the cursor holds: the sort values of the last item, ending with its id
 * @param list path of the list; a cursor is good for the list that gave it and no other
 */
public record PageRequest(int limit, Optional<List<String>> after, String list) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public PageRequest(int limit, Optional<List<String>> after) {
        this(limit, after, "");
    }

    /** Reads the two query parameters, either of which may be {@code null}. */
    public static PageRequest of(String list, String limit, String cursor) {
        return new PageRequest(limit(limit), cursor(list, cursor), list);
    }

    private static int limit(String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        // Four digits cannot overflow, and no limit has more.
        if (text.matches("[0-9]{1,4}")) {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MAX_LIMIT) {
                return limit;
            }
        }
        throw Problem.of(400, "bad-limit", 1, MAX_LIMIT).asRefusal();
    }

    private static Optional<List<String>> cursor(String list, String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(Cursor.read(list, text)
                .orElseThrow(() -> Problem.of(400, "bad-cursor").asRefusal()));
    }
}
