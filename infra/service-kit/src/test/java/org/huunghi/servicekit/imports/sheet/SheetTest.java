package org.huunghi.servicekit.imports.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    private static final SheetBounds BOUNDS = new SheetBounds(5, 4, 20, 100_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a,b;c,d|a:b;c:d", "a;b,c;d|a:b,c:d", "a\tb|a:b", "\"x;y;z\",b|x;y;z:b"})
    void theHeaderTellsWhatSeparates(String header, String cells) throws IOException {
        assertThat(rows(header.getBytes(UTF_8))).containsExactly(new SheetRow(1, List.of(cells.split(":"))));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        assertThat(rows("\uFEFFTên,Hạn\r\nmột,hai".getBytes(UTF_8)))
                .extracting(SheetRow::cells)
                .containsExactly(List.of("Tên", "Hạn"), List.of("một", "hai"));
    }

    @Test
    void cellsMayHoldQuotesBreaksAndBlanks() throws IOException {
        var rows = rows("a,b\n\" x \",\"dòng một\ndòng \"\"hai\"\"\"\n\n,\n'=1+1,'tis\n".getBytes(UTF_8));

        assertThat(rows)
                .containsExactly(
                        new SheetRow(1, List.of("a", "b")),
                        new SheetRow(2, List.of("x", "dòng một\ndòng \"hai\"")),
                        new SheetRow(5, List.of("=1+1", "'tis")));
    }

    @Test
    void oneSpellingIsOneSequenceOfCharacters() throws IOException {
        assertThat(rows("Tha\u0309o".getBytes(UTF_8)).getFirst().cells()).containsExactly("Thảo");
    }

    @Test
    void otherEncodingsAreRefusedAndNotGuessed() {
        refused("Tên,Hạn".getBytes(UTF_16), "import-utf16");
        refused("Tên,Hạn".getBytes(UTF_16LE), "import-utf16");
        refused("ten,han\nHòa,1".getBytes(ISO_8859_1), "import-not-utf8");
        refused(new byte[0], "import-empty");
    }

    @Test
    void whatIsBeyondTheBoundsIsRefused() {
        refused("a\n1\n2\n3\n4\n5\n6".getBytes(UTF_8), "import-too-many-rows");
        refused("a,b,c,d,e".getBytes(UTF_8), "import-too-many-columns");
        refused(("a\n" + "x".repeat(21)).getBytes(UTF_8), "import-cell-too-long");
        refused("a,b\n\"open,1\n2,3".getBytes(UTF_8), "import-unreadable");
    }

    @Test
    void aWorkbookReadsAsTheSameTable() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Nhiệm vụ");
            sheet.value(0, 0, "Nội dung");
            sheet.value(0, 1, "Hạn");
            sheet.value(1, 0, "Hòa Bình");
            sheet.value(1, 1, LocalDate.of(2026, 12, 31));
            sheet.style(1, 1).format("dd/mm/yyyy").set();
            sheet.value(1, 2, 1234.5);
            sheet.value(3, 0, 2022);
            sheet.value(3, 1, LocalDateTime.of(2026, 12, 31, 17, 0));
            sheet.style(3, 1).format("dd/mm/yyyy hh:mm").set();
        }

        assertThat(rows(file.toByteArray()))
                .containsExactly(
                        new SheetRow(1, List.of("Nội dung", "Hạn")),
                        new SheetRow(2, List.of("Hòa Bình", "2026-12-31", "1234,5")),
                        new SheetRow(4, List.of("2022", "2026-12-31T17:00")));
    }

    @Test
    void aBombIsRefusedBeforeItIsOpened() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[(int) BOUNDS.inflated() + 1]);
        }
        assertThat(file.size()).isLessThan(1_000);

        refused(file.toByteArray(), "import-inflates");
        refused("PK\u0003\u0004 and no more".getBytes(UTF_8), "import-no-workbook");
    }

    private static List<SheetRow> rows(byte[] file) throws IOException {
        try (var sheet = Sheet.open(new ByteArrayInputStream(file), BOUNDS)) {
            var rows = new ArrayList<SheetRow>();
            sheet.forEachRemaining(rows::add);
            return rows;
        }
    }

    private static void refused(byte[] file, String code) {
        assertThatThrownBy(() -> rows(file))
                .isInstanceOfSatisfying(UnreadableSheet.class, unreadable -> assertThat(unreadable.code())
                        .isEqualTo(code));
    }
}
