package org.huunghi.agreement.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells a PDF by how it begins, whatever its sender calls it. */
public final class PdfContent {

    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfContent() {}

    /** The whole content, or nothing when it is no PDF. */
    public static Optional<InputStream> of(InputStream content) throws IOException {
        var beginning = content.readNBytes(BEGINNING.length);
        return Arrays.equals(beginning, BEGINNING)
                ? Optional.of(new SequenceInputStream(new ByteArrayInputStream(beginning), content))
                : Optional.empty();
    }
}
