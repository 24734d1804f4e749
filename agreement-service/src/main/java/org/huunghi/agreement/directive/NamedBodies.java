package org.huunghi.agreement.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a list of names apart: "A, B và các sở, ngành liên quan" names two bodies and an open group. */
final class NamedBodies {

    /** A name, and whether it stands for whoever is concerned and not for one body. */
    record Name(Span span, boolean isGroup) {}

    private static final Words WORDS = Words.OF_DIRECTIVES;

    /** A comma, or an "and" before another body; the "and" of "Giáo dục và Đào tạo" is none. */
    private static final Pattern SEPARATOR = WORDS.pattern("\\s*[,;]\\s*|\\s+và\\s+(?=<bodies>|<groups>)");

    private static final Pattern BODY = WORDS.any("bodies");

    private NamedBodies() {}

    static List<Name> in(Span list) {
        var names = new ArrayList<Name>();
        var separator = SEPARATOR.matcher(list.text());
        var start = 0;
        while (separator.find()) {
            add(names, list, start, separator.start());
            start = separator.end();
        }
        add(names, list, start, list.text().length());
        return List.copyOf(names);
    }

    /** "các sở, ngành, địa phương" is one group: what follows a group without a capital goes on with it. */
    private static void add(List<Name> names, Span list, int start, int end) {
        var span = list.part(start, end);
        if (span.isEmpty()) {
            return;
        }
        var isGroup = !BODY.matcher(span.text()).lookingAt();
        var goesOn = isGroup
                && !span.text().startsWith("các ")
                && !names.isEmpty()
                && names.getLast().isGroup();
        if (goesOn) {
            var former = names.removeLast().span();
            names.add(new Name(list.part(former.from() - list.from(), end), true));
        } else {
            names.add(new Name(span, isGroup));
        }
    }
}
