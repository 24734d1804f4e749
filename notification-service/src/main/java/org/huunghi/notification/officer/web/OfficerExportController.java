package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of officers as a file. */
@RestController
class OfficerExportController {

    private final OfficerController officers;

    OfficerExportController(OfficerController officers) {
        this.officers = officers;
    }

    @GetMapping({OfficerView.PATH + Download.CSV, OfficerView.PATH + Download.XLSX})
    @Operation(summary = "Officers as a file", description = "CSV or XLSX; the filters of the list hold.")
    void export(Download download, @Valid @ParameterObject OfficerFilter filter) throws IOException {
        download.write(OfficerTable.TABLE, page -> officers.list(page, filter));
    }
}
