package org.huunghi.agreement.directive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of directives, kept as data beside the code, as patterns of whole words. */
final class Words {

    static final Words OF_DIRECTIVES = new Words(load("/directive/words.properties"));

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    /** Any of the words of this kind. */
    Pattern any(String kind) {
        return pattern("<" + kind + ">");
    }

    /** A pattern in which each {@code <kind>} stands for any of its words, whole. */
    Pattern pattern(String template) {
        return Pattern.compile(Pattern.compile("<([a-z-]+)>")
                .matcher(template)
                .replaceAll(kind -> Matcher.quoteReplacement(
                        "(?<![\\p{L}\\p{N}])(?:" + of(kind.group(1)) + ")(?![\\p{L}\\p{N}])")));
    }

    private String of(String kind) {
        var found = words.getProperty(kind);
        if (found == null) {
            throw new IllegalStateException("no words of the kind " + kind);
        }
        return found;
    }

    static Properties load(String resource) {
        var words = new Properties();
        try (var in = new InputStreamReader(Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
