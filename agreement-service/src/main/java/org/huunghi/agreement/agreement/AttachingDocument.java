package org.huunghi.agreement.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.Owner;
import org.huunghi.agreement.document.ReceivingPdf;
import org.huunghi.agreement.document.ReceivingPdf.Announced;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.StaleAggregate;

/**
 * A file is attached to an agreement. Its content is kept first and cited last, so that nobody ever sees half of it; what
 * is not cited in the end is removed, at once or by the sweep.
 */
public final class AttachingDocument {

    private final ChangingAgreement changing;
    private final Agreements agreements;
    private final AgreementRights rights;
    private final ReceivingPdf receiving;
    private final Contents contents;

    public AttachingDocument(
            ChangingAgreement changing,
            Agreements agreements,
            AgreementRights rights,
            ReceivingPdf receiving,
            Contents contents) {
        this.changing = changing;
        this.agreements = agreements;
        this.rights = rights;
        this.receiving = receiving;
        this.contents = contents;
    }

    /**
     * @param language of a text, {@code null} where it does not matter
     * @throws IOException when the sender breaks off
     */
    public Outcome<Agreement, AgreementRejection> attach(
            Change change, AttachmentRole role, String language, Announced announced, InputStream file)
            throws IOException {
        var refusal = refusal(change);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return switch (receiving.receive(Owner.agreement(change.id()), announced, file)) {
            case ReceivingPdf.Answer.Taken taken -> cite(change, role, language, taken);
            case ReceivingPdf.Answer.Refused refused ->
                Outcome.refused(new AgreementRejection.FileRefused(refused.reason()));
        };
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
            Change change, AttachmentRole role, String language, ReceivingPdf.Answer.Taken taken) {
        var file = taken.received();
        try {
            var outcome = changing.apply(
                    change,
                    AgreementRight.ATTACH,
                    (agreement, now) -> agreement.annexed(
                            agreement
                                    .annexes()
                                    .attach(new Attachment(
                                            file.id(),
                                            role,
                                            language,
                                            file.name(),
                                            file.size(),
                                            file.sha256(),
                                            now,
                                            change.by().id())),
                            changing.dayOf(now)));
            switch (outcome) {
                case Outcome.Done<Agreement, AgreementRejection> done -> contents.settle(taken.held());
                case Outcome.Refused<Agreement, AgreementRejection> refused -> contents.discard(file.id());
            }
            return outcome;
        } catch (StaleAggregate e) {
            contents.discard(file.id());
            throw e;
        }
    }
}
