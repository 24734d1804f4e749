package org.huunghi.partner.unit.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huunghi.eventing.SourceDocument;

/** The paper that a change rests on. */
record UnitPaper(@NotBlank @Size(max = 100) String number, LocalDate date) {

    static SourceDocument document(UnitPaper paper) {
        return paper == null ? null : new SourceDocument(paper.number().strip(), paper.date());
    }
}
