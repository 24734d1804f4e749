package org.huunghi.servicekit.imports;

/**
 * How far an import is, as it is told while it is at work; what it has come to is counted at the end.
 *
 * @param seen rows that the check has come to
 * @param failed valid when they were checked, refused when they were written
 */
public record Progress(int seen, int created, int failed) {

    static final Progress NONE = new Progress(0, 0, 0);

    Progress checked(int rows) {
        return new Progress(seen + rows, created, failed);
    }

    Progress settled(ImportRow row) {
        return row.status() == RowStatus.CREATED
                ? new Progress(seen, created + 1, failed)
                : new Progress(seen, created, failed + 1);
    }
}
