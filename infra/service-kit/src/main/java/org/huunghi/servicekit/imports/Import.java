package org.huunghi.servicekit.imports;

import static org.huunghi.servicekit.imports.ImportTransitions.TABLE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;

/**
 * A file of records on its way in. It is checked first and nothing is written; then a person chooses among the valid
 * rows, and those are written one by one. How far that is stands with the rows, not here.
 *
 * @param kind which records, for example {@code tasks}
 * @param name of the file, as the importer calls it, or {@code null}
 * @param tally {@code null} until checked
 * @param choice {@code null} until accepted
 * @param ending {@code null} until done
 * @param refusal {@code null} unless refused
 */
public record Import(
        String id,
        String kind,
        String name,
        Importer by,
        Instant receivedAt,
        ImportStatus status,
        Tally tally,
        Choice choice,
        Ending ending,
        Cause refusal) {

    static Accepted<Import, ImportEvent, ImportRejection> receive(
            String id, String kind, String name, Importer by, Instant now) {
        var received = new Import(id, kind, name, by, now, ImportStatus.CHECKING, null, null, null, null);
        return new Accepted<>(received, List.of(new ImportEvent.Received()));
    }

    Decision<Import, ImportEvent, ImportRejection> check(Tally found) {
        return on(
                ImportTransitions.CHECK,
                next -> Decision.accepted(
                        new Import(id, kind, name, by, receivedAt, next, found, null, null, null),
                        new ImportEvent.Checked(found)));
    }

    Decision<Import, ImportEvent, ImportRejection> refuse(Cause cause) {
        return on(
                ImportTransitions.REFUSE,
                next -> Decision.accepted(
                        new Import(id, kind, name, by, receivedAt, next, null, null, null, cause),
                        new ImportEvent.Refused(cause)));
    }

    Decision<Import, ImportEvent, ImportRejection> accept(Choice chosen, Importer now) {
        return on(
                ImportTransitions.ACCEPT,
                next -> chosen.count() < 1
                        ? Decision.rejected(new ImportRejection.NothingChosen())
                        : Decision.accepted(
                                new Import(id, kind, name, now, receivedAt, next, tally, chosen, null, null),
                                new ImportEvent.Accepted(chosen.count())));
    }

    Decision<Import, ImportEvent, ImportRejection> expire() {
        return on(
                ImportTransitions.EXPIRE,
                next -> Decision.accepted(
                        new Import(id, kind, name, by, receivedAt, next, tally, null, null, null),
                        new ImportEvent.Expired()));
    }

    Decision<Import, ImportEvent, ImportRejection> finish(Ending result) {
        return on(
                ImportTransitions.FINISH,
                next -> Decision.accepted(
                        new Import(id, kind, name, by, receivedAt, next, tally, choice, result, null),
                        new ImportEvent.Finished(result)));
    }

    public boolean isOf(String actor) {
        return by.id().equals(actor);
    }

    /** Where it stands in lists. Unique and sortable as text. */
    public String rank() {
        return receivedAt + "/" + id;
    }

    Instant keptUntil(Duration kept) {
        return receivedAt.plus(kept);
    }

    private Decision<Import, ImportEvent, ImportRejection> on(
            String command, Function<ImportStatus, Decision<Import, ImportEvent, ImportRejection>> decide) {
        return TABLE.move(status, command)
                .map(decide)
                .orElseGet(() ->
                        Decision.rejected(new ImportRejection.WrongStatus(status, command, TABLE.allowedIn(status))));
    }
}
