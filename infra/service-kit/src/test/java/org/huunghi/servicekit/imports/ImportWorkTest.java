package org.huunghi.servicekit.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.huunghi.eventing.Outcome;
import org.junit.jupiter.api.Test;

class ImportWorkTest extends ImportDesk {

    @Test
    void aFileIsJudgedRowByRowAndNothingIsWritten() {
        var id = received("Tên quà;Giá trị;Ghi chú\nTrà;1.234,5;x\n;-1;\nbom hoa;;\nBánh;nhiều;\n\nTranh;20;");

        workAll();

        var checked = imports.find(id).orElseThrow().aggregate();
        assertThat(checked.status()).isEqualTo(ImportStatus.CHECKED);
        assertThat(checked.tally()).isEqualTo(new Tally(5, 2, List.of("Ghi chú")));
        assertThat(kind.kept).isEmpty();
        var invalid = rows.list(id, EnumSet.of(RowStatus.INVALID), 0, 10);
        assertThat(invalid).extracting(ImportRow::line).containsExactly(3, 4, 5);
        assertThat(invalid.get(0).flaws())
                .extracting(RowFlaw::field, RowFlaw::code)
                .containsExactly(tuple("name", "not-blank"), tuple("worth", "positive"));
        assertThat(invalid.get(1).flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.code()).isEqualTo("forbidden");
            assertThat(flaw.vi()).isNotEqualTo(flaw.en());
            assertThat(flaw.about()).isEqualTo(Map.of("gifts", "bom, mìn"));
        });
        assertThat(invalid.get(2).flaws().getFirst().vi()).startsWith("không phải số");
    }

    @Test
    void whatCannotBeReadIsToldWithWhatIsWrongBesides() {
        var id = received("Tên quà;Giá trị\n;nhiều");

        workAll();

        assertThat(rows.list(id, EnumSet.of(RowStatus.INVALID), 0, 10)
                        .getFirst()
                        .flaws())
                .extracting(RowFlaw::field, RowFlaw::code)
                .containsExactly(tuple("worth", "not-a-number"), tuple("name", "not-blank"));
    }

    @Test
    void whatIsNamedInVainIsToldWithTheCellsThatAreNoGood() {
        var id = received("Tên quà;Giá trị\nbom hoa;nhiều");

        workAll();

        assertThat(rows.list(id, EnumSet.of(RowStatus.INVALID), 0, 10)
                        .getFirst()
                        .flaws())
                .extracting(RowFlaw::field, RowFlaw::code)
                .containsExactly(tuple("worth", "not-a-number"), tuple("", "forbidden"));
    }

    @Test
    void aFileThatTurnsOutBadIsRefusedAndLeavesNothing() {
        var id = received("Gift\nmột\n\"hai\nba");

        workAll();

        var refused = imports.find(id).orElseThrow().aggregate();
        assertThat(refused.status()).isEqualTo(ImportStatus.REFUSED);
        assertThat(refused.refusal().code()).isEqualTo("import-unreadable");
        assertThat(rows.count(id, EnumSet.allOf(RowStatus.class))).isZero();
        now = now.plus(Duration.ofDays(365));
        assertThat(jobs.claim(now, now)).isEmpty();
    }

    @Test
    void onlyChosenRowsAreWrittenAndTheReportIsKeptForAWhile() {
        var id = received("Gift\na\nb\nc\nd");
        workAll();
        accepted(id, Choice.Mode.EXCEPT, List.of(3, 9));
        workAll();

        assertThat(kind.kept.values()).extracting(SampleKind.Gift::name).containsExactlyInAnyOrder("a", "c", "d");
        var done = imports.find(id).orElseThrow().aggregate();
        assertThat(done.ending()).isEqualTo(new Ending(3, 0));
        assertThat(rows.list(id, EnumSet.allOf(RowStatus.class), 0, 10))
                .extracting(ImportRow::status)
                .containsExactly(RowStatus.CREATED, RowStatus.VALID, RowStatus.CREATED, RowStatus.CREATED);

        now = now.plus(SETTINGS.report());
        workAll();
        assertThat(rows.count(id, EnumSet.allOf(RowStatus.class))).isZero();
        assertThat(imports.find(id)).isPresent();
    }

    @Test
    void whatIsNotValidCannotBeChosen() {
        var id = received("Gift\na\nbom\nc");
        workAll();

        assertThat(accept(id, Choice.Mode.ONLY, List.of(2, 3, 99)))
                .isEqualTo(Outcome.refused(new ImportRejection.RowsNotValid(List.of(3, 99))));
        assertThat(accept(id, Choice.Mode.EXCEPT, List.of(2, 4)))
                .isEqualTo(Outcome.refused(new ImportRejection.NothingChosen()));
        accepted(id, Choice.Mode.ONLY, List.of(4, 4));
        workAll();
        assertThat(kind.kept).hasSize(1);
    }

    @Test
    void whatNobodyDecidesOnExpires() {
        var id = received("Gift\na");
        workAll();

        now = now.plus(SETTINGS.undecided());
        workAll();

        assertThat(imports.find(id).orElseThrow().aggregate().status()).isEqualTo(ImportStatus.EXPIRED);
        assertThat(rows.count(id, EnumSet.allOf(RowStatus.class))).isZero();
    }

    @Test
    void aRowThatIsRefusedMeanwhileFailsAlone() {
        var id = received("Gift\na\nb\nc");
        workAll();
        rows.put(
                id,
                List.of(new ImportRow(3, RowStatus.VALID, List.of(new RowCell("name", "bom nay")), List.of(), null)));
        accepted(id, Choice.Mode.ALL, List.of());
        workAll();

        assertThat(imports.find(id).orElseThrow().aggregate().ending()).isEqualTo(new Ending(2, 1));
        assertThat(rows.list(id, EnumSet.of(RowStatus.FAILED), 0, 10).getFirst().flaws())
                .extracting(RowFlaw::code)
                .containsExactly("forbidden");
    }
}
