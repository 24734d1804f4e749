package org.huunghi.servicekit.imports;

import java.util.List;
import java.util.Set;
import org.huunghi.servicekit.Problem;

/** Why an import is refused. */
public sealed interface ImportRejection {

    record NotFound(String id) implements ImportRejection {}

    record UnknownKind(String kind) implements ImportRejection {}

    /** Whoever may not make one such record may not import many. */
    record NotPermitted(Problem problem) implements ImportRejection {}

    record Unreadable(Cause cause) implements ImportRejection {}

    record WrongStatus(ImportStatus from, String command, Set<String> allowed) implements ImportRejection {}

    record NothingChosen() implements ImportRejection {}

    record RowsNotValid(List<Integer> lines) implements ImportRejection {}
}
