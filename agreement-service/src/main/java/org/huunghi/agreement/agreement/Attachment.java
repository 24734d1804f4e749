package org.huunghi.agreement.agreement;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

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

    private static final String ENDING = ".pdf";

    public Attachment {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        name = saved(Objects.requireNonNull(name, "name"));
        Objects.requireNonNull(sha256, "sha256");
    }

    /** Says what the content is, whatever it was called: nobody is to save a PDF as a program. */
    private static String saved(String name) {
        var clean = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return clean.toLowerCase(Locale.ROOT).endsWith(ENDING) ? clean : clean + ENDING;
    }
}
