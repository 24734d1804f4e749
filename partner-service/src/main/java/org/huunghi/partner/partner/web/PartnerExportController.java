package org.huunghi.partner.partner.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of partners as a file. */
@RestController
class PartnerExportController {

    private final PartnerController partners;

    PartnerExportController(PartnerController partners) {
        this.partners = partners;
    }

    @GetMapping({PartnerView.PATH + Download.CSV, PartnerView.PATH + Download.XLSX})
    @Operation(summary = "Partners as a file", description = "CSV or XLSX; the filters of the list hold.")
    void export(Download download, @Valid @ParameterObject PartnerFilter filter) throws IOException {
        download.write(PartnerTable.TABLE, page -> partners.page(page, filter));
    }
}
