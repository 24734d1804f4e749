package org.huunghi.agreement.agreement.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of agreements as a file. */
@RestController
class AgreementExportController {

    private final AgreementController agreements;

    AgreementExportController(AgreementController agreements) {
        this.agreements = agreements;
    }

    @GetMapping({AgreementView.PATH + Download.CSV, AgreementView.PATH + Download.XLSX})
    void export(Download download, @Valid @ParameterObject AgreementFilter filter) throws IOException {
        download.write(AgreementTable.TABLE, page -> agreements.page(page, filter));
    }
}
