package org.huunghi.agreement.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Tells a PDF by how it begins, whatever its sender calls it, and calls it what it is. */
public final class PdfContent {

    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String ENDING = ".pdf";

    private PdfContent() {}

    /** The whole content, or nothing when it is no PDF. */
    public static Optional<InputStream> of(InputStream content) throws IOException {
        var beginning = content.readNBytes(BEGINNING.length);
        return Arrays.equals(beginning, BEGINNING)
                ? Optional.of(new SequenceInputStream(new ByteArrayInputStream(beginning), content))
                : Optional.empty();
    }

    /** A name that says what the content is, whatever it was called: nobody is to save a PDF as a program. */
    public static String named(String name) {
        var clean = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return clean.toLowerCase(Locale.ROOT).endsWith(ENDING) ? clean : clean + ENDING;
    }
}
