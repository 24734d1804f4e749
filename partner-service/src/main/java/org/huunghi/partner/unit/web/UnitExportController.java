package org.huunghi.partner.unit.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of our units as a file. */
@RestController
class UnitExportController {

    private final UnitController units;

    UnitExportController(UnitController units) {
        this.units = units;
    }

    @GetMapping({UnitView.PATH + Download.CSV, UnitView.PATH + Download.XLSX})
    @Operation(summary = "Our units as a file", description = "CSV or XLSX; the filters of the list hold.")
    void export(Download download, @Valid @ParameterObject UnitFilter filter) throws IOException {
        download.write(UnitTable.TABLE, page -> units.list(page, filter));
    }
}
