package org.huunghi.eventing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds Vietnamese text for search: without accents, đ as d, lower case, so that "hoa binh" finds "Hòa Bình". What is
 * indexed and what is asked for must be folded alike, so it is spelt in one place.
 */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchKey() {}

    /** The text folded: NFD without marks, đ→d, lower case, single spaces. */
    public static String fold(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return GAPS.matcher(bare).replaceAll(" ").strip();
    }

    /** The words of the text, folded, each once: what an index on a list of words holds. */
    public static List<String> words(String text) {
        var folded = fold(text);
        return folded.isEmpty()
                ? List.of()
                : List.of(folded.split(" ")).stream().distinct().toList();
    }
}
