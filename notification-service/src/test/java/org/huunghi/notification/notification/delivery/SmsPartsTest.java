package org.huunghi.notification.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.huunghi.notification.template.SmsText;
import org.junit.jupiter.api.Test;

class SmsPartsTest {

    @Test
    void aSinglePartHasNoHeader() {
        assertThat(SmsParts.of(SmsText.of("Hop 8h"), 7)).containsExactly("Hop 8h".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void partsOfUcs2FitAnSmsAndNumberThemselves() {
        var text = "Đề nghị báo cáo ".repeat(10);
        var parts = SmsParts.of(SmsText.of(text), 0x1ab);

        assertThat(parts).hasSize(3);
        assertThat(parts.get(0)).hasSize(140).startsWith(5, 0, 3, 0xab, 3, 1);
        assertThat(parts.get(1)).hasSize(140).startsWith(5, 0, 3, 0xab, 3, 2);
        assertThat(parts.get(2)).startsWith(5, 0, 3, 0xab, 3, 3);
        var joined = new StringBuilder();
        parts.forEach(
                part -> joined.append(new String(Arrays.copyOfRange(part, 6, part.length), StandardCharsets.UTF_16BE)));
        assertThat(joined).hasToString(SmsText.of(text).text());
    }

    @Test
    void partsOfGsm7HoldOneHundredAndFiftyThreeCharacters() {
        var parts = SmsParts.of(SmsText.of("a".repeat(200)), 1);

        assertThat(parts).extracting(part -> part.length).containsExactly(6 + 153, 6 + 47);
    }
}
