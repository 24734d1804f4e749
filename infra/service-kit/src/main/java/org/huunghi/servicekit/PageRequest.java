package org.huunghi.servicekit;

import java.util.List;
import java.util.Optional;

/**
 * The page a caller asks for, from {@code limit} (1 to 200, 50 if absent) and {@code cursor} (opaque, from the former
 * page). As a controller parameter it is read and checked by itself: bad values are 400.
 *
 * @param after what the cursor holds: the sort values of the last item, ending with its id
 */
public record PageRequest(int limit, Optional<List<String>> after) {}
