package org.huunghi.servicekit.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.huunghi.eventing.SearchKey;

/**
 * A column that may be imported. Its header is recognised in either language, with or without accents, and by the name
 * of its field.
 *
 * @param field as the API calls it, for example {@code directive.number}
 * @param required whether a file without it is refused
 * @param words what a cell may say instead of a wire name, folded for comparison
 */
public record ImportColumn(String field, String vi, String en, boolean required, Map<String, String> words) {

    public ImportColumn {
        words = Map.copyOf(words);
    }

    public static ImportColumn optional(String field, String vi, String en) {
        return new ImportColumn(field, vi, en, false, Map.of());
    }

    public static ImportColumn required(String field, String vi, String en) {
        return new ImportColumn(field, vi, en, true, Map.of());
    }

    /** A cell may say these words, in any accents and case, for the name. */
    public ImportColumn word(String name, String... said) {
        var all = new HashMap<>(words);
        Stream.concat(Stream.of(name), Stream.of(said)).forEach(word -> all.put(SearchKey.fold(word), name));
        return new ImportColumn(field, vi, en, required, all);
    }

    boolean isHeaded(String title) {
        var folded = SearchKey.fold(title);
        return Stream.of(field, vi, en).map(SearchKey::fold).anyMatch(folded::equals);
    }

    String named(String cell) {
        return words.get(SearchKey.fold(cell));
    }
}
