package org.huunghi.servicekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class SentPdfTest {

    private static final String SHA_256 = "0f".repeat(32);
    private static final String DIGEST =
            "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(SHA_256)) + ":";

    @Test
    void whatIsAnnouncedIsReadInHexadecimal() {
        assertThat(DIGEST).matches(SentPdf.DIGEST);
        assertThat(SentPdf.announced(DIGEST)).isEqualTo(SHA_256);
        assertThat(SentPdf.announced(null)).isNull();
    }

    @Test
    void aNameInVietnameseTravelsInAscii() {
        var answer = SentPdf.answer("Biên bản *1*.pdf", 3, SHA_256, InputStream.nullInputStream());

        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo(
                        "attachment; filename=\"document.pdf\"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20%2A1%2A.pdf");
        assertThat(answer.getHeaders().getFirst("Repr-Digest")).isEqualTo(DIGEST);
        assertThat(answer.getHeaders().getETag()).isEqualTo('"' + SHA_256 + '"');
    }

    @Test
    void aNameIsOneNameAndNoPath() {
        assertThat("Công văn 4210-UBND").matches(SentPdf.NAME);
        assertThat("../4210").doesNotMatch(SentPdf.NAME);
        assertThat("4210\n").doesNotMatch(SentPdf.NAME);
    }
}
