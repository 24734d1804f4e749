package org.huunghi.notification.officer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages that officers are written to in. */
public enum Language {
    VI("vi-VN"),
    EN("en-US");

    private final Locale locale;

    Language(String tag) {
        locale = Locale.forLanguageTag(tag);
    }

    /** How numbers and dates are written. */
    public Locale locale() {
        return locale;
    }

    /** The ISO 639 code, as it stands in requests and in template names. */
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
