package org.huunghi.agreement.agreement;

import java.time.Instant;
import java.util.Objects;
import org.huunghi.agreement.document.PdfContent;

/**
 * A file that belongs to an agreement. Its content lies apart, under the same id.
 *
 * @param language of a text, as a BCP 47 tag; {@code null} where it does not matter
 * @param name as a person would save it
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param by who attached it, as in tokens and events
 */
public record Attachment(
        String id, AttachmentRole role, String language, String name, long size, String sha256, Instant at, String by) {

    public Attachment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        name = PdfContent.named(Objects.requireNonNull(name, "name"));
        Objects.requireNonNull(sha256, "sha256");
    }
}
