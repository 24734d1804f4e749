package org.huunghi.agreement.task;

import java.util.Objects;
import java.util.function.Function;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.Received;
import org.huunghi.agreement.document.ReceivingPdf;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;

/**
 * A task or a series cites the file of its directive, or lets it go. The file is held before the write that cites it and
 * settled after it; before a write that lets it go it is noted as loose again. Whether others still cite it only the sweep
 * asks, so that nobody has to count: a note too many costs a question, never a file.
 */
public final class CitingDirectiveDocument {

    private final TaskRights rights;
    private final ReceivingPdf receiving;
    private final Contents contents;

    public CitingDirectiveDocument(TaskRights rights, ReceivingPdf receiving, Contents contents) {
        this.rights = rights;
        this.receiving = receiving;
        this.contents = contents;
    }

    /**
     * @param document id of an uploaded file, {@code null} when the directive comes without one
     * @param keep writes what cites the file
     */
    public <A> Outcome<A, TaskRejection> cite(
            String document, Actor by, Function<DirectiveDocument, Outcome<A, TaskRejection>> keep) {
        if (document == null) {
            return keep.apply(null);
        }
        var refusal = rights.refusalToAssign(by);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return contents.find(document)
                .filter(file -> rights.mayUse(by, file))
                .map(file -> citeHeld(file, keep))
                .orElseGet(() -> Outcome.refused(new TaskRejection.UnknownDocument(document)));
    }

    /** Before the write by which a task comes from another directive, or from the same with another file. */
    void letGo(Directive before, Directive after) {
        if (before.document() != null && !Objects.equals(before.document(), after.document())) {
            contents.find(before.document().id())
                    .ifPresent(file -> contents.loosen(receiving.note(file.id(), file.owner())));
        }
    }

    private <A> Outcome<A, TaskRejection> citeHeld(
            Received file, Function<DirectiveDocument, Outcome<A, TaskRejection>> keep) {
        var held = receiving.note(file.id(), file.owner());
        if (!contents.hold(held)) {
            return Outcome.refused(new TaskRejection.UnknownDocument(file.id()));
        }
        var outcome = keep.apply(DirectiveDocument.of(file));
        if (outcome instanceof Outcome.Done<A, TaskRejection>) {
            contents.settle(held);
        }
        return outcome;
    }
}
