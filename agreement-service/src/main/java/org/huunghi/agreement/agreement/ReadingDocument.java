package org.huunghi.agreement.agreement;

import java.io.InputStream;
import java.util.Optional;
import org.huunghi.agreement.document.Contents;
import org.huunghi.eventing.Actor;

/**
 * A file is read by those who take part in its agreement; the text of an agreement that has been signed by anybody who
 * may read the agreement.
 */
public final class ReadingDocument {

    /** The file, or why not. */
    public sealed interface Answer {

        record Found(Attachment document, InputStream content) implements Answer {}

        record Refused(AgreementRejection reason) implements Answer {}
    }

    private final Agreements agreements;
    private final AgreementRights rights;
    private final Contents contents;

    public ReadingDocument(Agreements agreements, AgreementRights rights, Contents contents) {
        this.agreements = agreements;
        this.rights = rights;
        this.contents = contents;
    }

    public Answer read(String agreement, String document, Actor by) {
        var found = agreements.find(agreement);
        if (found.isEmpty()) {
            return new Answer.Refused(new AgreementRejection.NotFound(agreement));
        }
        var attachment = found.get().aggregate().annexes().document(document);
        if (attachment.isEmpty()) {
            return new Answer.Refused(new AgreementRejection.NoSuchDocument(document));
        }
        return refusal(by, found.get().aggregate(), attachment.get())
                .<Answer>map(Answer.Refused::new)
                .orElseGet(() -> contents.open(document)
                        .<Answer>map(content -> new Answer.Found(attachment.get(), content))
                        .orElseGet(() -> new Answer.Refused(new AgreementRejection.NoSuchDocument(document))));
    }

    private Optional<AgreementRejection> refusal(Actor by, Agreement agreement, Attachment document) {
        return document.role() == AttachmentRole.TEXT && agreement.signedOn() != null
                ? Optional.empty()
                : rights.refusal(by, AgreementRight.READ_FILES, agreement);
    }
}
