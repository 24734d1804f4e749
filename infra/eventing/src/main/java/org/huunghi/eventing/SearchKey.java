package org.huunghi.eventing;

import static java.lang.Character.COMBINING_SPACING_MARK;
import static java.lang.Character.DECIMAL_DIGIT_NUMBER;
import static java.lang.Character.ENCLOSING_MARK;
import static java.lang.Character.LETTER_NUMBER;
import static java.lang.Character.LOWERCASE_LETTER;
import static java.lang.Character.MODIFIER_LETTER;
import static java.lang.Character.NON_SPACING_MARK;
import static java.lang.Character.OTHER_LETTER;
import static java.lang.Character.OTHER_NUMBER;
import static java.lang.Character.TITLECASE_LETTER;
import static java.lang.Character.UPPERCASE_LETTER;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Folds Vietnamese text for search: without accents, đ as d, lower case, so that "hoa binh" finds "Hòa Bình". What is
 * indexed and what is asked for must be folded alike, so it is spelt in one place.
 */
public final class SearchKey {

    private SearchKey() {}

    /** The text folded: NFKD without marks, đ→d, lower case, single spaces. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(character -> append(folded, character));
        return folded.toString().strip();
    }

    /** The words of the text, folded, each once: what an index on a list of words holds. */
    public static List<String> words(String text) {
        var folded = fold(text);
        return folded.isEmpty()
                ? List.of()
                : List.of(folded.split(" ")).stream().distinct().toList();
    }

    /** By its general category; anything that is neither a mark, a letter nor a number parts two words. */
    private static void append(StringBuilder folded, int character) {
        switch ((byte) Character.getType(character)) {
            case NON_SPACING_MARK, COMBINING_SPACING_MARK, ENCLOSING_MARK -> {}
            case UPPERCASE_LETTER,
                    LOWERCASE_LETTER,
                    TITLECASE_LETTER,
                    MODIFIER_LETTER,
                    OTHER_LETTER,
                    DECIMAL_DIGIT_NUMBER,
                    LETTER_NUMBER,
                    OTHER_NUMBER -> folded.appendCodePoint(character == 'đ' ? 'd' : character);
            default -> {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
        }
    }
}
