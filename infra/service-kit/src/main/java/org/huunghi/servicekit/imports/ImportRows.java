package org.huunghi.servicekit.imports;

import java.util.List;
import java.util.Set;

/** The rows of imports as they are kept; nowhere are all rows of one in memory. */
public interface ImportRows {

    /** Writes them as they are, whatever was there before. */
    void put(String importId, List<ImportRow> rows);

    /** In the order of the file, from after this line, only those in one of these statuses. */
    List<ImportRow> list(String importId, Set<RowStatus> statuses, int afterLine, int limit);

    /** Which of these lines are valid. */
    Set<Integer> valid(String importId, List<Integer> lines);

    int count(String importId, Set<RowStatus> statuses);

    void remove(String importId);
}
