package org.huunghi.agreement.task.web;

import java.io.IOException;
import org.huunghi.agreement.task.Lead;
import org.huunghi.agreement.task.web.SeriesView.ShownSeries;
import org.huunghi.servicekit.table.Download;
import org.huunghi.servicekit.table.Table;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of the task series as a file. */
@RestController
class SeriesExportController {

    private static final Table<ShownSeries> TABLE = Table.<ShownSeries>of("Nhiệm vụ định kỳ", "Task series")
            .text("id", "Mã", "Id", ShownSeries::id)
            .text("title.vi", "Nội dung nhiệm vụ", "Task", series -> series.title()
                    .vi())
            .text("title.en", "Nội dung (tiếng Anh)", "Task (English)", series -> series.title()
                    .en())
            .text("leads", "Đơn vị chủ trì", "Leads", series -> series.leads().stream()
                    .map(Lead::unit)
                    .toList())
            .text("rhythm.every", "Chu kỳ", "Every", series -> series.rhythm().every())
            .date("from", "Từ ngày", "From", ShownSeries::from)
            .date("until", "Đến ngày", "Until", ShownSeries::until)
            .text("status", "Trạng thái", "Status", ShownSeries::status)
            .moment("nextAt", "Lần giao tiếp theo", "Next", ShownSeries::nextAt);

    private final SeriesController series;

    SeriesExportController(SeriesController series) {
        this.series = series;
    }

    @GetMapping({SeriesView.PATH + Download.CSV, SeriesView.PATH + Download.XLSX})
    void export(Download download) throws IOException {
        download.write(TABLE, series::list);
    }
}
