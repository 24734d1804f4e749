package org.huunghi.servicekit;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF on its way in or out: as it is, with its checksum beside it as RFC 9530 has it. */
public final class SentPdf {

    private static final String BEFORE = "sha-256=:";
    private static final String AFTER = ":";

    public static final String CONTENT_DIGEST = "Content-Digest";

    /** What {@link #CONTENT_DIGEST} looks like. */
    public static final String DIGEST = BEFORE + "[A-Za-z0-9+/]{43}=" + AFTER;

    /** What a file may be called: one name, without a path and without what cannot be seen. */
    public static final String NAME = "[^/\\\\\\p{C}]*";

    private static final String REPR_DIGEST = "Repr-Digest";

    private SentPdf() {}

    /**
     * The SHA-256 in hexadecimal that a sender announces.
     *
     * @param digest of the form {@link #DIGEST}, {@code null} when none was sent
     */
    public static String announced(String digest) {
        return digest == null
                ? null
                : HexFormat.of()
                        .formatHex(Base64.getDecoder()
                                .decode(digest.substring(BEFORE.length(), digest.length() - AFTER.length())));
    }

    /**
     * To be saved and never shown as part of a page; kept by nobody who might not ask again.
     *
     * @param sha256 in hexadecimal
     */
    public static ResponseEntity<InputStreamResource> answer(
            String name, long size, String sha256, InputStream content) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        return ResponseEntity.ok()
                .eTag('"' + sha256 + '"')
                .header(REPR_DIGEST, BEFORE + digest + AFTER)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(size)
                .body(new InputStreamResource(content));
    }

    /** In ASCII alone: the name as RFC 8187 has it, and a plain one for readers that do not know it. */
    private static String disposition(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"document.pdf\"; filename*=UTF-8''" + encoded;
    }
}
