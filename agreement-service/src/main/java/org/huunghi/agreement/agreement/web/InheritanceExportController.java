package org.huunghi.agreement.agreement.web;

import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.function.Function;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.agreement.web.InheritanceController.ShownInheritance;
import org.huunghi.agreement.agreement.web.ShownParts.ShownSuccession;
import org.huunghi.servicekit.table.Download;
import org.huunghi.servicekit.table.Table;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of inherited agreements as a file. */
@RestController
class InheritanceExportController {

    private static final String PATH = "/api/v1/inheritances";

    private static final Table<ShownInheritance> TABLE = Table.<ShownInheritance>of(
                    "Thỏa thuận kế thừa", "Inherited agreements")
            .text("agreement", "Mã thỏa thuận", "Agreement", ShownInheritance::agreement)
            .text("title.vi", "Tên thỏa thuận", "Title", line -> line.title().vi())
            .text("title.en", "Tên tiếng Anh", "Title (English)", line -> line.title()
                    .en())
            .text("status", "Trạng thái", "Status", line -> AgreementWords.of(line.status()))
            .text("stage", "Bước xử lý", "Stage", line -> AgreementWords.of(line.stage()))
            .text("partners", "Đối tác", "Partners", ShownInheritance::partners)
            .text("successions.from", "Đơn vị đã ký", "Signed by", line -> all(line, ShownSuccession::from))
            .text("successions.to", "Đơn vị kế thừa", "Heir", line -> all(line, ShownSuccession::to))
            .text(
                    "successions.legalBasis",
                    "Căn cứ",
                    "Legal basis",
                    line -> all(line, succession -> succession.legalBasis().number()))
            .text("replacedBy", "Được thay thế bằng", "Replaced by", ShownInheritance::replacedBy);

    private final InheritanceController inheritances;

    InheritanceExportController(InheritanceController inheritances) {
        this.inheritances = inheritances;
    }

    @GetMapping({PATH + Download.CSV, PATH + Download.XLSX})
    void export(
            Download download,
            @RequestParam(required = false) @Pattern(regexp = NewAgreement.CODE) String unit,
            @RequestParam(required = false) Succession.Stage stage)
            throws IOException {
        download.write(TABLE, page -> inheritances.list(page, unit, stage));
    }

    private static Object all(ShownInheritance line, Function<ShownSuccession, String> part) {
        return line.successions().stream().map(part).toList();
    }
}
