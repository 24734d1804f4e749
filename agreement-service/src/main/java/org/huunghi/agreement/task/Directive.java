package org.huunghi.agreement.task;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Objects;
import org.huunghi.eventing.SourceDocument;

/**
 * The document of the People's Committee that a task comes from.
 *
 * @param number số, ký hiệu
 * @param summary trích yếu
 * @param signer who signed it, {@code null} when it is not known
 * @param document its file, {@code null} when there is none
 */
public record Directive(String number, LocalDate date, String summary, String signer, DirectiveDocument document) {

    public Directive {
        number = Normalizer.normalize(Objects.requireNonNull(number, "number").strip(), Normalizer.Form.NFC);
        Objects.requireNonNull(date, "date");
    }

    SourceDocument source() {
        return new SourceDocument(number, date);
    }
}
