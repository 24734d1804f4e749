package org.huunghi.agreement.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.PdfContent;
import org.huunghi.agreement.document.Received;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StaleAggregate;

/**
 * A file is attached to an agreement. Its content is kept first and cited last, so that nobody ever sees half of it; what
 * is not cited in the end is removed, at once or by the sweep.
 */
public final class AttachingDocument {

    /**
     * What is said of a file before it comes.
     *
     * @param sha256 what its content must amount to, in hexadecimal, or {@code null}
     */
    public record Announced(AttachmentRole role, String language, String name, String sha256) {}

    private final ChangingAgreement changing;
    private final Agreements agreements;
    private final AgreementRights rights;
    private final Contents contents;
    private final Duration keepLoose;
    private final Clock clock;

    /** @param keepLoose how long a content may belong to nothing, and so the longest that an upload may take */
    public AttachingDocument(
            ChangingAgreement changing,
            Agreements agreements,
            AgreementRights rights,
            Contents contents,
            Duration keepLoose,
            Clock clock) {
        this.changing = changing;
        this.agreements = agreements;
        this.rights = rights;
        this.contents = contents;
        this.keepLoose = keepLoose;
        this.clock = clock;
    }

    /** @throws IOException when the sender breaks off */
    public Outcome<Agreement, AgreementRejection> attach(Change change, Announced announced, InputStream file)
            throws IOException {
        var refusal = refusal(change);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var pdf = PdfContent.of(file);
        if (pdf.isEmpty()) {
            return Outcome.refused(new AgreementRejection.NotPdf());
        }
        var id = UUID.randomUUID().toString();
        var received = contents.receive(loose(id, change), pdf.get());
        if (announced.sha256 != null && !announced.sha256.equals(received.sha256())) {
            contents.discard(id);
            return Outcome.refused(new AgreementRejection.DigestMismatch(received.sha256()));
        }
        return contents.hold(loose(id, change))
                ? cite(change, announced, id, received)
                : Outcome.refused(new AgreementRejection.UploadTooSlow(keepLoose));
    }

    /** Before the first byte is taken. */
    private Optional<AgreementRejection> refusal(Change change) {
        var found = agreements.find(change.id());
        if (found.isEmpty()) {
            return Optional.of(new AgreementRejection.NotFound(change.id()));
        }
        var agreement = found.get().aggregate();
        var refusal = rights.refusal(change.by(), AgreementRight.ATTACH, agreement);
        return refusal.isPresent()
                ? refusal
                : found.get().at(change.expectedVersion()).aggregate().annexes().fullOfDocuments();
    }

    private Outcome<Agreement, AgreementRejection> cite(
            Change change, Announced announced, String id, Received received) {
        try {
            var outcome = changing.apply(
                    change,
                    AgreementRight.ATTACH,
                    (agreement, now) -> agreement.annexed(
                            agreement
                                    .annexes()
                                    .attach(new Attachment(
                                            id,
                                            announced.role,
                                            announced.language,
                                            announced.name,
                                            received.size(),
                                            received.sha256(),
                                            now,
                                            change.by().id())),
                            changing.dayOf(now)));
            switch (outcome) {
                case Outcome.Done<Agreement, AgreementRejection> done -> contents.settle(id);
                case Outcome.Refused<Agreement, AgreementRejection> refused -> contents.discard(id);
            }
            return outcome;
        } catch (StaleAggregate e) {
            contents.discard(id);
            throw e;
        }
    }

    private Contents.Loose loose(String id, Change change) {
        return new Contents.Loose(id, change.id(), clock.instant().plus(keepLoose));
    }
}
