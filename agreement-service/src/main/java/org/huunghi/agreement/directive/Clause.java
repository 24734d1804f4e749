package org.huunghi.agreement.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence that assigns: who leads, who coordinates, and what is to be done.
 *
 * @param leads {@code null} when it goes on for the leads of the sentence before
 * @param coordinators {@code null} when it names none
 */
record Clause(Span whole, Span leads, Span coordinators, Span content) {

    private static final Words WORDS = Words.OF_DIRECTIVES;
    private static final Pattern LEADING = WORDS.any("leading");
    private static final Pattern BODY = WORDS.any("bodies");
    private static final Pattern ASSIGNING = WORDS.pattern("<assigning>(?: cho)?\\s+(?=<bodies>)");
    private static final Pattern CONTINUING = WORDS.any("continuing");
    private static final Pattern COORDINATING = WORDS.any("coordinating");
    private static final Pattern END_OF_NAMES = WORDS.pattern("<acting>|<coordinating>");
    private static final Pattern CONCERNED = Pattern.compile("liên quan(?!\\s*,|\\s+và\\s)");

    static Optional<Clause> of(Span sentence) {
        var text = sentence.text();
        var leading = LEADING.matcher(text);
        if (leading.find()) {
            return led(sentence, beginningOfLeads(text, leading.start()), leading.start(), leading.end());
        }
        var assigning = ASSIGNING.matcher(text);
        if (assigning.find()) {
            var end = endOfList(text, assigning.end());
            return led(sentence, assigning.end(), end, end);
        }
        var continuing = CONTINUING.matcher(text);
        return continuing.lookingAt()
                ? Optional.of(new Clause(sentence, null, null, sentence.part(continuing.end(), text.length())))
                : Optional.empty();
    }

    /** What is to be done, by its semicolons. */
    List<Span> segments() {
        var text = content.text();
        var all = new ArrayList<Span>();
        for (int start = 0, end; start <= text.length(); start = end + 1) {
            end = text.indexOf(';', start) < 0 ? text.length() : text.indexOf(';', start);
            all.add(content.part(start, end));
        }
        all.removeIf(Span::isEmpty);
        return List.copyOf(all);
    }

    private static Optional<Clause> led(Span sentence, int leadsFrom, int leadsTo, int rest) {
        var text = sentence.text();
        var leads = leadsFrom < 0 ? null : sentence.part(leadsFrom, leadsTo);
        if (leads == null || leads.isEmpty()) {
            return Optional.empty();
        }
        var coordinating = COORDINATING.matcher(text).region(rest, text.length());
        var named = coordinating.find()
                && text.substring(rest, coordinating.start()).matches("[\\s,]*(và\\s+)?");
        var listEnd = named ? endOfList(text, coordinating.end()) : rest;
        var coordinators = named ? sentence.part(coordinating.end(), listEnd) : null;
        return Optional.of(new Clause(sentence, leads, coordinators, sentence.part(listEnd, text.length())));
    }

    /** After the last word that assigns, else at the first body that is named; -1 when none is. */
    private static int beginningOfLeads(String text, int end) {
        var assigning = ASSIGNING.matcher(text).region(0, end).useTransparentBounds(true);
        var start = -1;
        while (assigning.find()) {
            start = assigning.end();
        }
        var body = BODY.matcher(text).region(0, end);
        return start >= 0 || !body.find() ? start : body.start();
    }

    /** Where the names end: at the first verb, before those who coordinate, or after "those concerned". */
    private static int endOfList(String text, int from) {
        var verb = END_OF_NAMES.matcher(text).region(from, text.length()).useTransparentBounds(true);
        var end = verb.find() ? verb.start() : text.length();
        var concerned = CONCERNED.matcher(text).region(from, end).useTransparentBounds(true);
        return concerned.find() ? concerned.end() : end;
    }
}
