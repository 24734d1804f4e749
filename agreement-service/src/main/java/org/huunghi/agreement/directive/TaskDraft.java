package org.huunghi.agreement.directive;

import java.time.LocalDate;
import java.util.List;

/**
 * A task as a directive seems to assign it. A person compares it with the text and assigns it, or not.
 *
 * @param text the sentence it is from
 * @param content what is to be done
 * @param leads the first one named leads
 * @param partners whom it is about; missions of ours abroad among them, as the way to them
 * @param urgent whether the directive presses
 * @param due {@code null} when no day is named
 */
public record TaskDraft(
        Span text,
        Span content,
        List<Mention> leads,
        List<Mention> coordinators,
        List<Mention> partners,
        List<Country> countries,
        boolean urgent,
        DueDay due) {

    /** What a stretch of the text seems to name. */
    public enum Kind {
        UNIT,
        /** A body that is none of the province's known units. */
        OUTSIDE_BODY,
        /** Whoever is concerned. */
        OPEN_GROUP,
        PARTNER
    }

    /**
     * Somebody whom the text names.
     *
     * @param id code of the unit or id of the partner; {@code null} when nobody known goes by this name
     */
    public record Mention(Span span, Kind kind, String id) {}

    /**
     * A country that the text names.
     *
     * @param code ISO 3166-1 alpha-2
     */
    public record Country(Span span, String code) {}

    /** A day by which it is to be done. */
    public record DueDay(Span span, LocalDate day) {}
}
