package org.huunghi.local.documents;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Objects;

/**
 * The fields of an index, to see at a glance that an update has left them alone: most updates do, and to work out an
 * index's keys costs more than the update itself.
 */
final class IndexedFields {
    private final List<String[]> paths;

    IndexedFields(List<IndexKey> keys) {
        paths = keys.stream().map(key -> key.getKey().split("\\.")).toList();
    }

    /** Never true when the keys differ; may be false when they are equal. */
    boolean areTheSame(Document before, Document after) {
        for (var path : paths) {
            if (!Objects.equals(along(path, before), along(path, after))) {
                return false;
            }
        }
        return true;
    }

    /** The value at the path, or the list that it leads through: as long as that is the same, so is what is in it. */
    private static Object along(String[] path, Document document) {
        Object value = document;
        for (var step = 0; step < path.length && value instanceof Document inner; step++) {
            value = inner.getOrMissing(path[step]);
        }
        return value;
    }
}
