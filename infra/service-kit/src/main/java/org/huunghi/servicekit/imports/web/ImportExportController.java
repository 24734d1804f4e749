package org.huunghi.servicekit.imports.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.imports.ImportColumn;
import org.huunghi.servicekit.imports.RowStatus;
import org.huunghi.servicekit.imports.web.ImportView.ShownImport;
import org.huunghi.servicekit.imports.web.ShownRow.ShownFlaw;
import org.huunghi.servicekit.table.Download;
import org.huunghi.servicekit.table.Table;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's imports as a file; and the report of one, beside what each row said, to be put right and sent again. */
@RestController
public class ImportExportController {

    private static final String ROWS = ImportView.PATH + "/{id}/rows";

    private static final Table<ShownImport> TABLE = Table.<ShownImport>of("Nhập dữ liệu", "Imports")
            .text("id", "Mã", "Id", ShownImport::id)
            .text("kind", "Loại", "Kind", ShownImport::kind)
            .text("name", "Tên tệp", "File", ShownImport::name)
            .text("status", "Trạng thái", "Status", ShownImport::status)
            .moment("receivedAt", "Nhận lúc", "Received at", ShownImport::receivedAt)
            .number("rows.total", "Số dòng", "Rows", line -> line.rows().total())
            .number("rows.valid", "Hợp lệ", "Valid", line -> line.rows().valid())
            .number("rows.chosen", "Được chọn", "Chosen", line -> line.rows().chosen())
            .number("rows.created", "Đã tạo", "Created", line -> line.rows().created())
            .number("rows.failed", "Không tạo được", "Failed", line -> line.rows()
                    .failed());

    private final ImportController imports;

    public ImportExportController(ImportController imports) {
        this.imports = imports;
    }

    @GetMapping({ImportView.PATH + Download.CSV, ImportView.PATH + Download.XLSX})
    void export(Download download, Actor actor) throws IOException {
        download.write(TABLE, page -> imports.list(page, actor));
    }

    @GetMapping({ROWS + Download.CSV, ROWS + Download.XLSX})
    void rows(
            Download download,
            @PathVariable String id,
            @RequestParam(required = false) Set<RowStatus> status,
            Actor actor,
            Locale language)
            throws IOException {
        var table = Table.<ShownRow>of("Kết quả từng dòng", "Report")
                .number("line", "Dòng", "Line", ShownRow::line)
                .text("status", "Kết quả", "Result", ShownRow::status)
                .text("errors", "Lý do", "Reasons", ImportExportController::reasons)
                .text("record", "Hồ sơ", "Record", ShownRow::record);
        for (ImportColumn column : imports.columns(id, actor)) {
            table = table.text(
                    column.field(), column.vi(), column.en(), row -> row.cells().get(column.field()));
        }
        download.write(table, page -> imports.rows(id, status, page, actor, language));
    }

    private static Object reasons(ShownRow row) {
        return row.errors().stream().map(ImportExportController::reason).toList();
    }

    private static String reason(ShownFlaw flaw) {
        return flaw.column() == null ? flaw.message() : flaw.column() + ": " + flaw.message();
    }
}
