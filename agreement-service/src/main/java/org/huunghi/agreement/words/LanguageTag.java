package org.huunghi.agreement.words;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads names of languages as BCP 47 has them: {@code vi}, {@code en-GB}, {@code zh-Hans}. */
public final class LanguageTag {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /** The tag in its canonical spelling, or nothing when there is no such language. */
    public static Optional<String> of(String text) {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            return LANGUAGES.contains(locale.getLanguage()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
