package org.huunghi.notification.template;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Vietnamese without its marks, readable on every phone. */
final class Unaccented {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What decomposition leaves alone: đ is a letter of its own, and typographic signs have plain neighbours. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('đ', "d"),
            Map.entry('Đ', "D"),
            Map.entry('\u2018', "'"),
            Map.entry('\u2019', "'"),
            Map.entry('\u201c', "\""),
            Map.entry('\u201d', "\""),
            Map.entry('\u2013', "-"),
            Map.entry('\u2014', "-"),
            Map.entry('\u2026', "..."),
            Map.entry('\u00a0', " "));

    private Unaccented() {}

    static String of(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var plain = new StringBuilder(bare.length());
        for (var i = 0; i < bare.length(); i++) {
            var c = bare.charAt(i);
            plain.append(PLAIN.getOrDefault(c, String.valueOf(c)));
        }
        return plain.toString();
    }
}
