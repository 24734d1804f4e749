package org.huunghi.aid.item.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huunghi.eventing.SourceDocument;

/** The paper that a change rests on. */
record Paper(@NotBlank @Size(max = 100) String number, LocalDate date) {

    static SourceDocument document(Paper paper) {
        return paper == null ? null : new SourceDocument(paper.number().strip(), paper.date());
    }
}
