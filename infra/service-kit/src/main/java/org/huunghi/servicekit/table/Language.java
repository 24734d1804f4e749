package org.huunghi.servicekit.table;

import java.util.Locale;
import java.util.Optional;

/** The languages that files are written in. */
public enum Language {
    VI,
    EN;

    /** By its two letters. */
    public static Optional<Language> of(String code) {
        return switch (code) {
            case "vi" -> Optional.of(VI);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** Vietnamese, unless it is English that is asked for. */
    static Language of(Locale locale) {
        return of(locale.getLanguage()).orElse(VI);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String choose(String vi, String en) {
        return this == VI ? vi : en;
    }
}
