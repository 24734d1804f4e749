package org.huunghi.notification.template.delivery;

import com.samskivert.mustache.Escapers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huunghi.notification.template.Rendering.Line;

/**
 * Makes values fit for the part of a message that they are printed in. Only the words that somebody wrote for the message keep
 * their line breaks, and not where a line is all there is room for.
 */
final class Values {

    /** The section that is repeated, and what each time is in it. */
    static final String LINES = "lines";

    static final String LINE = "line";
    static final String LINK = "link";

    private static final String WORDS = "words";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private Values() {}

    /** For a subject or an SMS. */
    static Map<String, Object> inOneLine(Map<String, String> variables, List<Line> lines) {
        return values(variables, lines, Values::oneLine, Values::oneLine);
    }

    static Map<String, Object> inText(Map<String, String> variables, List<Line> lines) {
        return values(variables, lines, Values::oneLine, paragraphs(Values::oneLine, "\n"));
    }

    static Map<String, Object> inHtml(Map<String, String> variables, List<Line> lines) {
        UnaryOperator<String> escaped = value -> Escapers.HTML.escape(oneLine(value));
        return values(variables, lines, escaped, paragraphs(escaped, "<br>\n"));
    }

    private static Map<String, Object> values(
            Map<String, String> variables,
            List<Line> lines,
            UnaryOperator<String> treatment,
            UnaryOperator<String> ofWords) {
        var treated = new HashMap<String, Object>();
        variables.forEach((name, value) -> treated.put(name, treatment.apply(value)));
        if (variables.containsKey(WORDS)) {
            treated.put(WORDS, ofWords.apply(variables.get(WORDS)));
        }
        if (!lines.isEmpty()) {
            treated.put(
                    LINES,
                    lines.stream()
                            .map(line -> Map.of(LINE, treatment.apply(line.text()), LINK, treatment.apply(line.link())))
                            .toList());
        }
        return treated;
    }

    private static UnaryOperator<String> paragraphs(UnaryOperator<String> ofLine, String lineBreak) {
        return words -> LINE_BREAK.splitAsStream(words).map(ofLine).collect(Collectors.joining(lineBreak));
    }

    private static String oneLine(String value) {
        return CONTROLS.matcher(value).replaceAll(" ");
    }
}
