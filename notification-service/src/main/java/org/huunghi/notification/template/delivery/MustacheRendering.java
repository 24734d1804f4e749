package org.huunghi.notification.template.delivery;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
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

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private final Mustache.Compiler compiler =
            Mustache.compiler().withEscaper(Escapers.NONE).emptyStringIsFalse(true);

    @Override
    public Rendered render(Wording wording, Map<String, String> variables) {
        requireKnown(variables(wording), variables.keySet());
        var oneLine = values(variables, value -> CONTROLS.matcher(value).replaceAll(" "));
        var text = fill(wording.text(), oneLine);
        return new Rendered(
                wording.subject() == null ? null : fill(wording.subject(), oneLine),
                text,
                wording.html() == null ? null : fill(wording.html(), values(oneLine, Escapers.HTML::escape)),
                wording.sms() == null ? null : wording.sms().apply(text.strip()));
    }

    @Override
    public Set<String> variables(Wording wording) {
        var names = new Names();
        for (var part : new String[] {wording.subject(), wording.text(), wording.html()}) {
            if (part != null) {
                compiled(part).visit(names);
            }
        }
        return names.found;
    }

    private String fill(String part, Map<String, String> values) {
        try {
            return compiled(part).execute(values);
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

    private static Map<String, String> values(Map<String, String> variables, UnaryOperator<String> treatment) {
        var treated = new HashMap<String, String>();
        variables.forEach((name, value) -> treated.put(name, treatment.apply(value)));
        return treated;
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
