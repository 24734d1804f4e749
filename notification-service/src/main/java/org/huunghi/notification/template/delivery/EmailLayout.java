package org.huunghi.notification.template.delivery;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Frame;
import org.huunghi.notification.template.Layout;
import org.huunghi.notification.template.Rendered;
import org.springframework.stereotype.Component;

/** The frame that comes with the software, as HTML and as text that says the same. */
@Component
class EmailLayout implements Layout {

    private static final String FOLDER = "/layout/";
    private static final Pattern CLASS = Pattern.compile("class=\"([a-z]+)\"");

    private final Map<Language, Map<String, Object>> words = new EnumMap<>(Language.class);
    private final com.samskivert.mustache.Template html;
    private final com.samskivert.mustache.Template text;
    private final Map<String, String> styles = new HashMap<>();

    EmailLayout() {
        var compiler = Mustache.compiler().defaultValue("").emptyStringIsFalse(true);
        html = compiler.compile(read("email.html"));
        text = compiler.escapeHTML(false).compile(read("email.txt"));
        properties("styles.properties").forEach((name, style) -> styles.put((String) name, (String) style));
        for (var language : Language.values()) {
            var spoken = new HashMap<String, Object>();
            properties("words." + language.code() + ".properties")
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

    private static String read(String file) {
        try (var in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(String file) {
        var properties = new Properties();
        try (var in = new InputStreamReader(open(file), StandardCharsets.UTF_8)) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        var in = EmailLayout.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("not shipped: " + file);
        }
        return in;
    }
}
