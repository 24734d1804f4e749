package org.huunghi.agreement.task;

import java.util.List;

/**
 * What a task has to do with.
 *
 * @param partners ids of the foreign partners it concerns
 * @param agreement id of the agreement it carries out, or {@code null}
 * @param delegation id of the delegation it comes from or prepares, or {@code null}
 * @param replaces id of the task that was reassigned as this one, or {@code null}
 * @param series id of the series it belongs to, or {@code null}
 */
public record Links(List<String> partners, String agreement, String delegation, String replaces, String series) {

    public static final Links NONE = new Links(List.of(), null, null, null, null);

    public Links {
        partners = partners == null ? List.of() : List.copyOf(partners);
    }

    Links replacing(String task) {
        return new Links(partners, agreement, delegation, task, series);
    }

    Links inSeries(String id) {
        return new Links(partners, agreement, delegation, replaces, id);
    }
}
