package org.huunghi.notification.template;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;

/**
 * The wordings and the sample values that come with the software. They lie beside the code as files: the wordings in
 * {@code templates/<key>.txt}, each part under a line {@code --- <part>}, the samples in one file per language.
 */
public final class ShippedTemplates {

    private static final ShippedFiles FILES = new ShippedFiles("/templates/");
    private static final String PART = "--- ";

    private final Map<TemplateKey, Wording> wordings = new HashMap<>();
    private final Map<Language, Properties> samples = new EnumMap<>(Language.class);

    public ShippedTemplates() {
        for (var key : TemplateKey.all()) {
            wordings.put(key, wording(key));
        }
        for (var language : Language.values()) {
            samples.put(language, FILES.properties("samples." + language.code() + ".properties"));
        }
    }

    public Template template(TemplateKey key) {
        return new Template(key, TemplateStatus.SHIPPED, wordings.get(key), null);
    }

    /** A value for every variable that the occasion knows. */
    public Map<String, String> sample(Occasion occasion, Language language) {
        var values = new HashMap<String, String>();
        var prefix = occasion.code() + '.';
        var all = samples.get(language);
        for (var name : all.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                values.put(name.substring(prefix.length()), all.getProperty(name));
            }
        }
        return values;
    }

    public Set<String> variables(Occasion occasion) {
        return sample(occasion, Language.VI).keySet();
    }

    private static Wording wording(TemplateKey key) {
        var parts = parts(FILES.text(key.id() + ".txt"));
        var sms = key.channel() == Channel.SMS ? policy(parts.get("sms")) : null;
        return new Wording(parts.get("subject"), parts.get("text"), parts.get("html"), sms);
    }

    /** For example {@code AUTO 2}. */
    private static SmsPolicy policy(String line) {
        var words = line.split(" ");
        return new SmsPolicy(SmsPolicy.Accents.valueOf(words[0]), Integer.parseInt(words[1]));
    }

    private static Map<String, String> parts(String file) {
        var parts = new HashMap<String, String>();
        for (var part : ("\n" + file).split("\n" + PART)) {
            var end = part.indexOf('\n');
            if (end >= 0) {
                parts.put(
                        part.substring(0, end).strip(), part.substring(end + 1).strip());
            }
        }
        return parts;
    }
}
