package org.huunghi.agreement.scholarship;

import java.util.Objects;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.SourceDocument;

/**
 * How studies ended.
 *
 * @param on as far as the date is known
 */
public record StudyEnd(PartialDate on, SourceDocument document, String note) {

    public StudyEnd {
        Objects.requireNonNull(on, "on");
    }
}
