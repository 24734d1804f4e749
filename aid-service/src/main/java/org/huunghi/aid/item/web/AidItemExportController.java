package org.huunghi.aid.item.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of aid items as a file. */
@RestController
class AidItemExportController {

    private final AidItemController items;

    AidItemExportController(AidItemController items) {
        this.items = items;
    }

    @GetMapping({AidItemView.PATH + Download.CSV, AidItemView.PATH + Download.XLSX})
    @Operation(summary = "Aid items as a file", description = "CSV or XLSX; the filters of the list hold.")
    void export(Download download, @Valid @ParameterObject AidItemFilter filter) throws IOException {
        download.write(AidItemTable.TABLE, page -> items.page(page, filter));
    }
}
