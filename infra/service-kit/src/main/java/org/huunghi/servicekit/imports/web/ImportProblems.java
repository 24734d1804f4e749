package org.huunghi.servicekit.imports.web;

import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.imports.ImportRejection;

/** How each refusal is worded over HTTP. */
final class ImportProblems {

    private ImportProblems() {}

    static Problem of(ImportRejection rejection) {
        return switch (rejection) {
            case ImportRejection.NotFound r -> Problem.of(404, "not-found");
            case ImportRejection.UnknownKind r -> Problem.invalid("kind", "unknown-import-kind");
            case ImportRejection.NotPermitted r -> r.problem();
            case ImportRejection.Unreadable r ->
                Problem.of(400, r.cause().code(), r.cause().arguments().toArray());
            case ImportRejection.WrongStatus r ->
                Problem.of(409, "import-wrong-status", r.command(), r.from())
                        .with("currentStatus", r.from())
                        .with("allowed", r.allowed());
            case ImportRejection.NothingChosen r -> Problem.of(409, "import-nothing-chosen");
            case ImportRejection.RowsNotValid r ->
                Problem.of(409, "import-rows-not-valid").with("lines", r.lines());
        };
    }
}
