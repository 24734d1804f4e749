package org.huunghi.agreement.scholarship.web;

import jakarta.validation.Valid;
import java.io.IOException;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of scholarships as a file. */
@RestController
class ScholarshipExportController {

    private final ScholarshipController scholarships;

    ScholarshipExportController(ScholarshipController scholarships) {
        this.scholarships = scholarships;
    }

    @GetMapping({ScholarshipView.PATH + Download.CSV, ScholarshipView.PATH + Download.XLSX})
    void export(Download download, @Valid @ParameterObject ScholarshipFilter filter) throws IOException {
        download.write(ScholarshipTable.TABLE, page -> scholarships.page(page, filter));
    }
}
