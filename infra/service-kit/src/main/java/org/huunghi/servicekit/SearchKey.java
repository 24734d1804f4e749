package org.huunghi.servicekit;

import java.util.List;

/** Folds Vietnamese text for search: without accents, đ as d, lower case, so that "hoa binh" finds "Hòa Bình". */
public final class SearchKey {

    private SearchKey() {}

    /** The text folded: NFD without marks, đ→d, lower case, single spaces. */
    public static String fold(String text) {
        throw new UnsupportedOperationException();
    }

    /** The words of the text, folded, each once: what an index on a list of words holds. */
    public static List<String> words(String text) {
        throw new UnsupportedOperationException();
    }
}
