package org.huunghi.agreement.directive;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text: a line ends one, and so does a full stop before a capital. */
final class Sentences {

    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.!?](?=\\s+[\\p{Lu}“\"])|(?=\\n)|$)");

    /** What numbers or dots stand before an item of a list. */
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:\\d{1,2}[.)]|\\p{Ll}\\)|[-–•*+])\\s+");

    private Sentences() {}

    static List<Span> of(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(found -> Span.of(text, found.start() + bullet(found.group()), found.end()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static int bullet(String sentence) {
        var bullet = BULLET.matcher(sentence);
        return bullet.find() ? bullet.end() : 0;
    }
}
