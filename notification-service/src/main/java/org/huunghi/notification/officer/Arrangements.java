package org.huunghi.notification.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an officer has arranged: when somebody else is told, and what is wanted how. */
public record Arrangements(List<Absence> absences, List<Preference> preferences) {

    static final Arrangements NONE = new Arrangements(List.of(), List.of());

    public Arrangements {
        absences = absences == null ? List.of() : List.copyOf(absences);
        preferences = preferences == null ? List.of() : List.copyOf(preferences);
    }

    Arrangements withAbsences(List<Absence> next) {
        return new Arrangements(next, preferences);
    }

    Arrangements withPreferences(List<Preference> next) {
        return new Arrangements(absences, next);
    }

    Optional<Absence> absence(LocalDate day) {
        return absences.stream().filter(absence -> absence.covers(day)).findFirst();
    }

    /** What is named wins over what is said of all. */
    Choice choice(String occasion, Channel channel) {
        return named(occasion, channel)
                .or(() -> named(Preference.ANY, channel))
                .map(Preference::choice)
                .orElse(Choice.IMMEDIATE);
    }

    private Optional<Preference> named(String occasion, Channel channel) {
        return preferences.stream()
                .filter(preference -> preference.isFor(occasion, channel))
                .findFirst();
    }
}
