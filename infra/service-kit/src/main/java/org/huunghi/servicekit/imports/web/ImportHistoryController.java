package org.huunghi.servicekit.imports.web;

import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.huunghi.servicekit.imports.Imports;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of a file, told to the one who sent it. */
@RestController
@RequestMapping(ImportView.PATH + "/{id}")
@HistoryOf("an import")
public class ImportHistoryController extends HistoryController {

    public ImportHistoryController(Imports imports, RecordHistories histories) {
        super(histories.of("import"), (id, actor) -> imports.find(id)
                .filter(found -> found.aggregate().isOf(actor.id())));
    }
}
