package org.huunghi.agreement.task;

import java.util.Objects;
import org.huunghi.agreement.document.PdfContent;
import org.huunghi.agreement.document.Received;

/**
 * The file of a directive, which every task cites that comes from it. Its content lies apart, under the same id.
 *
 * @param name as a person would save it
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record DirectiveDocument(String id, String name, long size, String sha256) {

    public DirectiveDocument {
        Objects.requireNonNull(id, "id");
        name = PdfContent.named(Objects.requireNonNull(name, "name"));
        Objects.requireNonNull(sha256, "sha256");
    }

    static DirectiveDocument of(Received file) {
        return new DirectiveDocument(file.id(), file.name(), file.size(), file.sha256());
    }
}
