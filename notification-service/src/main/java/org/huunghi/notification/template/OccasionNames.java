package org.huunghi.notification.template;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.huunghi.notification.officer.Language;

/** What officers call the kinds of events that they are told about. */
public final class OccasionNames {

    private static final ShippedFiles FILES = new ShippedFiles("/templates/");

    private final Map<Language, Properties> names = new EnumMap<>(Language.class);

    public OccasionNames() {
        for (var language : Language.values()) {
            names.put(language, FILES.properties("names." + language.code() + ".properties"));
        }
    }

    /**
     * The code itself where it is nobody's.
     *
     * @param code of the occasion
     */
    public String of(String code, Language language) {
        return names.get(language).getProperty(code, code);
    }
}
