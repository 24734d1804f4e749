package org.huunghi.notification.template.delivery;

import com.samskivert.mustache.Mustache;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Frame;
import org.huunghi.notification.template.Layout;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.ShippedFiles;
import org.springframework.stereotype.Component;

/** The frame that comes with the software, as HTML and as text that says the same. */
@Component
class EmailLayout implements Layout {

    private static final ShippedFiles FILES = new ShippedFiles("/layout/");
    private static final Pattern CLASS = Pattern.compile("class=\"([a-z]+)\"");

    private final Map<Language, Map<String, Object>> words = new EnumMap<>(Language.class);
    private final com.samskivert.mustache.Template html;
    private final com.samskivert.mustache.Template text;
    private final Map<String, String> styles = new HashMap<>();

    EmailLayout() {
        var compiler = Mustache.compiler().defaultValue("").emptyStringIsFalse(true);
        html = compiler.compile(FILES.text("email.html"));
        text = compiler.escapeHTML(false).compile(FILES.text("email.txt"));
        FILES.properties("styles.properties").forEach((name, style) -> styles.put((String) name, (String) style));
        for (var language : Language.values()) {
            var spoken = new HashMap<String, Object>();
            FILES.properties("words." + language.code() + ".properties")
                    .forEach((name, word) -> spoken.put((String) name, word));
            spoken.put("lang", language.code());
            words.put(language, spoken);
        }
    }

    @Override
    public Rendered frame(Rendered email, Frame frame) {
        var values = new HashMap<>(words.get(frame.language()));
        values.put("subject", email.subject());
        values.put("why", values.get("why." + frame.reason().name()));
        values.put("link", frame.link());
        values.put("unsubscription", frame.unsubscription());
        if (frame.several()) {
            values.put("unsubscribe", values.get("unsubscribe.several"));
        }
        values.put("body", email.text());
        var framedText = text.execute(values);
        values.put("body", email.html());
        return email.framed(framedText, isDocument(email.html()) ? email.html() : styled(html.execute(values)));
    }

    /** Whoever words a whole document has a frame of their own. */
    private static boolean isDocument(String html) {
        var start = html.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html");
    }

    /** Values have no part in it: their quotes are escaped. */
    private String styled(String document) {
        return CLASS.matcher(document)
                .replaceAll(found -> styles.containsKey(found.group(1))
                        ? Matcher.quoteReplacement("style=\"" + styles.get(found.group(1)) + '"')
                        : Matcher.quoteReplacement(found.group()));
    }
}
