package org.huunghi.agreement.task.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.servicekit.ExpectedVersion;

/**
 * What may come with every command: the paper it rests on, and why. Both may be absent, and so may the body that holds
 * nothing else.
 */
record TaskGrounds(
        @Valid TaskDocument document, @Size(max = 2000) String reason) {

    /** A paper, by its number. */
    record TaskDocument(@NotBlank @Size(max = 100) String number, LocalDate date) {
        SourceDocument toDocument() {
            return new SourceDocument(number, date);
        }
    }

    static Change change(String id, ExpectedVersion seen, Actor by, TaskGrounds grounds) {
        return grounds == null
                ? new Change(id, seen.value(), by, null, null)
                : change(id, seen, by, grounds.document, grounds.reason);
    }

    static Change change(String id, ExpectedVersion seen, Actor by, TaskDocument document, String reason) {
        return new Change(id, seen.value(), by, document == null ? null : document.toDocument(), reason);
    }
}
