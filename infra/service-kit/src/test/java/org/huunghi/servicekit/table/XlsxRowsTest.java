package org.huunghi.servicekit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.huunghi.servicekit.table.Letters.Letter;
import org.huunghi.servicekit.table.Sheet.Cell;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {

    @Test
    void cellsAreTypedSoThatTheirReaderCanReckon() throws IOException {
        var sheet = Sheet.read(workbook(Language.VI, 10, Letters.FULL, Letters.EMPTY), 1);

        assertThat(sheet.name()).isEqualTo("Công văn");
        assertThat(sheet.cells())
                .containsEntry("A1", new Cell("inlineStr", "Số, ký hiệu", ""))
                .containsEntry("B2", new Cell("inlineStr", "Báo cáo, gửi \"gấp\"\nvề Đắk Lắk", ""))
                .containsEntry("C2", new Cell("inlineStr", "Công văn báo cáo", ""))
                .containsEntry("D2", new Cell("inlineStr", "so-ngoai-vu-ld; so-tai-chinh-ld", ""))
                .containsEntry("E2", new Cell("n", "-1675000.50", "#,##0.00##########"))
                // 2026-05-01 is day 46143 of Excel.
                .containsEntry("F2", new Cell("n", "46143.0", "dd/mm/yyyy"))
                .containsEntry("G2", new Cell("inlineStr", "07/2022", ""))
                .containsEntry("I2", new Cell("inlineStr", "Có", ""))
                .containsEntry("G3", new Cell("inlineStr", "2016", ""))
                .doesNotContainKeys("B3", "F3");
        assertThat(sheet.cells().get("H2").format()).isEqualTo("dd/mm/yyyy hh:mm:ss");
        assertThat(Double.parseDouble(sheet.cells().get("H2").text()))
                .isCloseTo(46144 + (30 * 60 + 15) / 86_400.0, offset(1e-6));
    }

    @Test
    void aTextIsNeverAFormula() throws IOException {
        var sheet = Sheet.read(workbook(Language.EN, 10, Letters.named("=1+1")), 1);

        assertThat(sheet.cells()).containsEntry("B2", new Cell("inlineStr", "=1+1", ""));
    }

    @Test
    void aFullSheetIsFollowedByAFurtherOneWithItsHeaders() throws IOException {
        var book = workbook(Language.EN, 3, Letters.named("one"), Letters.named("two"), Letters.named("three"));

        assertThat(Sheet.read(book, 1).cells()).containsKey("B3").doesNotContainKey("B4");
        assertThat(Sheet.read(book, 2).name()).isEqualTo("Letters 2");
        assertThat(Sheet.read(book, 2).cells())
                .containsEntry("B1", new Cell("inlineStr", "Abstract", ""))
                .containsEntry("B2", new Cell("inlineStr", "three", ""));
    }

    private static byte[] workbook(Language language, int mostRows, Letter... letters) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var rows = new XlsxRows<>(Letters.TABLE, language, bytes, mostRows);
        for (var letter : letters) {
            rows.write(letter);
            rows.flush();
        }
        rows.finish();
        return bytes.toByteArray();
    }
}
