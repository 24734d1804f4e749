package org.huunghi.servicekit.imports.publishing;

import org.huunghi.servicekit.imports.Import;
import org.huunghi.servicekit.imports.ImportStatus;

/** An import as others may see it: how many rows, and none of what they say. */
record ImportState(
        String id,
        String kind,
        ImportStatus status,
        Integer total,
        Integer valid,
        Integer chosen,
        Integer created,
        Integer failed) {

    static ImportState of(Import imported) {
        var tally = imported.tally();
        var choice = imported.choice();
        var ending = imported.ending();
        return new ImportState(
                imported.id(),
                imported.kind(),
                imported.status(),
                tally == null ? null : tally.total(),
                tally == null ? null : tally.valid(),
                choice == null ? null : choice.count(),
                ending == null ? null : ending.created(),
                ending == null ? null : ending.failed());
    }
}
