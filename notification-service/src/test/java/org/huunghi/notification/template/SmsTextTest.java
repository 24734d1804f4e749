package org.huunghi.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.huunghi.notification.template.SmsPolicy.Accents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsTextTest {

    /** Repeats a unit to a length and names what it should cost. */
    @ParameterizedTest(name = "{0} x {1} is {2} in {3} parts of {4} units")
    @CsvSource({
        "a, 160, GSM_7, 1, 160",
        "a, 161, GSM_7, 2, 161",
        "a, 306, GSM_7, 2, 306",
        "a, 307, GSM_7, 3, 307",
        "€, 80, GSM_7, 1, 160",
        "€, 81, GSM_7, 2, 162",
        "à, 160, GSM_7, 1, 160",
        "đ, 70, UCS_2, 1, 70",
        "đ, 71, UCS_2, 2, 71",
        "ệ, 134, UCS_2, 2, 134",
        "ệ, 135, UCS_2, 3, 135"
    })
    void theLengthDecidesTheParts(String unit, int times, SmsText.Encoding encoding, int parts, int units) {
        var sms = SmsText.of(unit.repeat(times));

        assertThat(sms.encoding()).isEqualTo(encoding);
        assertThat(sms.parts()).hasSize(parts);
        assertThat(sms.units()).isEqualTo(units);
        assertThat(String.join("", sms.parts())).isEqualTo(sms.text());
    }

    @Test
    void anEscapePairIsNeverCut() {
        var sms = SmsText.of("a".repeat(152) + "€" + "a".repeat(20));

        assertThat(sms.parts().getFirst()).isEqualTo("a".repeat(152));
        assertThat(sms.parts().getLast()).startsWith("€");
    }

    @Test
    void aSurrogatePairIsNeverCut() {
        var sms = SmsText.of("ă".repeat(66) + "\uD83C\uDDFB\uD83C\uDDF3" + "ă".repeat(20));

        assertThat(sms.parts().getFirst()).isEqualTo("ă".repeat(66));
        assertThat(sms.parts().getLast()).startsWith("\uD83C\uDDFB\uD83C\uDDF3");
    }

    @Test
    void aLetterStaysWithItsMarks() {
        // No composed form exists for q with a dot above and a hook.
        var marked = "q\u0307\u0309";
        var sms = SmsText.of("ă".repeat(66) + marked + "ă".repeat(20));

        assertThat(sms.parts().getFirst()).isEqualTo("ă".repeat(66));
        assertThat(sms.parts().getLast()).startsWith(marked);
    }

    @Test
    void aHeapOfMarksLargerThanAPartIsStillSent() {
        var sms = SmsText.of("x" + "\u0307".repeat(100));

        assertThat(sms.parts()).hasSize(2);
        assertThat(String.join("", sms.parts())).isEqualTo(sms.text());
    }

    @Test
    void decomposedInputIsComposedFirst() {
        var composed = "Đề nghị báo cáo ngay kết quả thực hiện nhiệm vụ";

        assertThat(SmsText.of(Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(SmsText.of(composed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đề nghị đồng chí báo cáo | De nghi dong chi bao cao",
                "ƯU TIÊN: ướt, Ơ, ơ, Ư | UU TIEN: uot, O, o, U",
                "“Hữu nghị” – ‘tốt’… | \"Huu nghi\" - 'tot'...",
                "Champasak (Lào) 100 % | Champasak (Lao) 100 %"
            })
    void unaccentedTextKeepsItsLetters(String accented, String plain) {
        var sms = new SmsPolicy(Accents.UNACCENTED, 1).apply(accented);

        assertThat(sms.text()).isEqualTo(plain);
        assertThat(sms.encoding()).isEqualTo(SmsText.Encoding.GSM_7);
        assertThat(new SmsPolicy(Accents.UNACCENTED, 1).apply(Normalizer.normalize(accented, Normalizer.Form.NFD)))
                .isEqualTo(sms);
    }

    @Test
    void whatHasNoPlainLetterGoesAsItIs() {
        var sms = new SmsPolicy(Accents.UNACCENTED, 1).apply("Tỉnh 慶尚北道");

        assertThat(sms.text()).isEqualTo("Tinh 慶尚北道");
        assertThat(sms.encoding()).isEqualTo(SmsText.Encoding.UCS_2);
    }

    @ParameterizedTest
    @CsvSource({"134, 2, UCS_2", "135, 1, GSM_7", "161, 2, GSM_7"})
    void autoDropsAccentsThatNeedMorePartsThanAllowed(int length, int parts, SmsText.Encoding encoding) {
        var sms = new SmsPolicy(Accents.AUTO, 2).apply("ữ".repeat(length));

        assertThat(sms.encoding()).isEqualTo(encoding);
        assertThat(sms.parts()).hasSize(parts);
    }

    @Test
    void accentedKeepsAccentsWhateverTheyCost() {
        assertThat(new SmsPolicy(Accents.ACCENTED, 1).apply("ữ".repeat(300)).parts())
                .hasSize(5);
    }

    @Test
    void theGsmAlphabetIsEncodedByItsTable() {
        assertThat(Gsm7.encode("@$_ A{€à")).containsExactly(0x00, 0x02, 0x11, 0x20, 0x41, 0x1b, 0x28, 0x1b, 0x65, 0x7f);
        assertThat(Gsm7.encode("Δ_ΦΓΛΩΠΨΣΘΞ"))
                .containsExactly(0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1a);
        assertThat(Gsm7.encode("ÄÖÑÜ§¿äöñüà"))
                .containsExactly(0x5b, 0x5c, 0x5d, 0x5e, 0x5f, 0x60, 0x7b, 0x7c, 0x7d, 0x7e, 0x7f);
    }
}
