package org.huunghi.agreement.task;

import java.io.IOException;
import java.io.InputStream;
import org.huunghi.agreement.document.Owner;
import org.huunghi.agreement.document.ReceivingPdf;
import org.huunghi.eventing.Actor;

/** The People's Committee sends the file of a directive once, for all the tasks that it will assign on it. */
public final class UploadingDirectiveDocument {

    /** What was kept, or why nothing was. */
    public sealed interface Answer {

        record Uploaded(DirectiveDocument document) implements Answer {}

        record Refused(TaskRejection reason) implements Answer {}
    }

    private final TaskRights rights;
    private final ReceivingPdf receiving;

    public UploadingDirectiveDocument(TaskRights rights, ReceivingPdf receiving) {
        this.rights = rights;
        this.receiving = receiving;
    }

    /** @throws IOException when the sender breaks off */
    public Answer upload(ReceivingPdf.Announced announced, InputStream file, Actor by) throws IOException {
        var refusal = rights.refusalToAssign(by);
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        return switch (receiving.receive(Owner.unit(by.unit()), announced, file)) {
            case ReceivingPdf.Answer.Taken taken -> new Answer.Uploaded(DirectiveDocument.of(taken.received()));
            case ReceivingPdf.Answer.Refused refused ->
                new Answer.Refused(new TaskRejection.FileRefused(refused.reason()));
        };
    }
}
