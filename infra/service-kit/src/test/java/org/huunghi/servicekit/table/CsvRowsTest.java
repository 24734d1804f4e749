package org.huunghi.servicekit.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.huunghi.servicekit.table.Letters.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

    @Test
    void vietnameseReadersGetTheirDaysAndNumbers() throws IOException {
        assertThat(csv(Language.VI, Letters.FULL, Letters.EMPTY))
                .isEqualTo("""
                \uFEFFSố\\, ký hiệu,Trích yếu,Loại,Đơn vị,Số tiền,Ngày,Thời gian,Nhận lúc,Còn mở
                1234/UBND-NgV,"Báo cáo, gửi ""gấp""|về Đắk Lắk",Công văn báo cáo,so-ngoai-vu-ld; so-tai-chinh-ld,\
                "-1.675.000,5",01/05/2026,07/2022,02/05/2026 00:30:15,Có
                7,,,,,,2016,,Không
                """.replace("Số\\, ký hiệu", "\"Số, ký hiệu\"")
                        .replace("\n", "\r\n")
                        .replace('|', '\n'));
    }

    @Test
    void englishReadersGetIsoDaysAndPlainNumbers() throws IOException {
        assertThat(csv(Language.EN, Letters.FULL, Letters.EMPTY))
                .isEqualTo("""
                \uFEFFNumber,Abstract,Kind,Units,Amount,Date,About,Received at,Open
                1234/UBND-NgV,"Báo cáo, gửi ""gấp""|về Đắk Lắk",REPORT,so-ngoai-vu-ld; so-tai-chinh-ld,\
                -1675000.50,2026-05-01,2022-07,2026-05-02T00:30:15+07:00,Yes
                7,,,,,,2016,,No
                """.replace("\n", "\r\n").replace('|', '\n'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 912", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void noTextBecomesAFormula(String text) throws IOException {
        var line = csv(Language.VI, Letters.named(text)).split("\r\n", 2)[1];

        assertThat(line.replace("\"", "")).startsWith("1,'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", "Đà Lạt", "'quoted'", "a-b", ""})
    void otherTextStaysAsItIs(String text) throws IOException {
        assertThat(csv(Language.VI, Letters.named(text))).contains("\r\n1," + text + ",");
    }

    @Test
    void aKeyStandsOnce() {
        var table = Table.<Letter>of("Công văn", "Letters").text("number", "Số", "Number", Letter::number);

        assertThatThrownBy(() -> table.text("number", "Ký hiệu", "Sign", Letter::number))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String csv(Language language, Letter... letters) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var rows = new CsvRows<>(Letters.TABLE, language, bytes);
        for (var letter : List.of(letters)) {
            rows.write(letter);
        }
        rows.finish();
        return bytes.toString(UTF_8);
    }
}
