package org.huunghi.agreement.scholarship.web;

import org.huunghi.agreement.scholarship.Scholarships;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a scholarship went through, and what was known of it then. */
@RestController
@RequestMapping(ScholarshipView.PATH + "/{id}")
@HistoryOf("a scholarship")
class ScholarshipHistoryController extends HistoryController {

    ScholarshipHistoryController(Scholarships scholarships, RecordHistories histories) {
        super(histories.of("scholarship"), (id, actor) -> scholarships.find(id));
    }
}
