package org.huunghi.notification.template.delivery;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.Wording;
import org.springframework.stereotype.Component;

/**
 * Renders by Mustache. Values are escaped before they reach the engine, since {@code {{{name}}}} would print them raw;
 * and only plain names are let through, since the engine would follow {@code name.class} by reflection.
 */
@Component
class MustacheRendering implements Rendering {

    private static final int MOST_RECENT = 100;

    private final Map<Wording, Prepared> recent = new ConcurrentHashMap<>();

    private final Mustache.Compiler compiler =
            Mustache.compiler().withEscaper(Escapers.NONE).emptyStringIsFalse(true);

    /** A wording as the engine wants it, and the variables that it uses. */
    private record Prepared(
            com.samskivert.mustache.Template subject,
            com.samskivert.mustache.Template text,
            com.samskivert.mustache.Template html,
            Set<String> variables) {}

    @Override
    public Rendered render(Wording wording, Map<String, String> variables, List<Line> lines) {
        var known = new HashSet<>(variables.keySet());
        if (!lines.isEmpty()) {
            known.addAll(Set.of(Values.LINES, Values.LINE, Values.LINK));
        }
        var prepared = prepared(wording);
        requireKnown(prepared.variables(), known);
        var oneLine = Values.inOneLine(variables, lines);
        var text = fill(prepared.text(), wording.sms() == null ? Values.inText(variables, lines) : oneLine);
        return new Rendered(
                wording.subject() == null ? null : fill(prepared.subject(), oneLine),
                text,
                wording.html() == null ? null : fill(prepared.html(), Values.inHtml(variables, lines)),
                wording.sms() == null ? null : wording.sms().apply(text.strip()),
                wording.sms() == null ? null : wording.sms().carrier());
    }

    @Override
    public Set<String> variables(Wording wording) {
        return prepared(wording).variables();
    }

    /** The same few wordings are rendered over and over. */
    private Prepared prepared(Wording wording) {
        var known = recent.get(wording);
        if (known == null) {
            known = prepare(wording);
            if (recent.size() >= MOST_RECENT) {
                recent.clear();
            }
            recent.put(wording, known);
        }
        return known;
    }

    private Prepared prepare(Wording wording) {
        var names = new Names();
        return new Prepared(
                visited(wording.subject(), names),
                visited(wording.text(), names),
                visited(wording.html(), names),
                Set.copyOf(names.found));
    }

    private com.samskivert.mustache.Template visited(String part, Names names) {
        if (part == null) {
            return null;
        }
        var compiled = compiled(part);
        compiled.visit(names);
        return compiled;
    }

    private static String fill(com.samskivert.mustache.Template part, Map<String, Object> values) {
        try {
            return part.execute(values);
        } catch (MustacheException unfit) {
            throw new RenderingFailed(unfit.getMessage());
        }
    }

    private com.samskivert.mustache.Template compiled(String part) {
        try {
            return compiler.compile(part);
        } catch (MustacheException malformed) {
            throw new RenderingFailed(malformed.getMessage());
        }
    }

    private static void requireKnown(Set<String> used, Set<String> known) {
        for (var name : used) {
            if (!known.contains(name)) {
                throw new RenderingFailed("no value for " + name);
            }
        }
    }

    /** Collects the names of variables and sections; other files are never included. */
    private static final class Names implements Mustache.Visitor {

        private final Set<String> found = new TreeSet<>();

        @Override
        public void visitText(String text) {
            if (text.contains("{{")) {
                throw new RenderingFailed("a variable is not closed");
            }
        }

        @Override
        public void visitVariable(String name) {
            found.add(name);
        }

        @Override
        public boolean visitInclude(String name) {
            throw new RenderingFailed("a template includes no other: " + name);
        }

        @Override
        public boolean visitParent(String name) {
            throw new RenderingFailed("a template extends no other: " + name);
        }

        @Override
        public boolean visitBlock(String name) {
            throw new RenderingFailed("a template has no blocks: " + name);
        }

        @Override
        public boolean visitSection(String name) {
            found.add(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            found.add(name);
            return true;
        }
    }
}
