package org.huunghi.agreement.agreement;

import java.util.Optional;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.Owner;
import org.huunghi.agreement.document.ReceivingPdf;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A file that nothing cites is taken from its agreement, and its content with it. */
public final class RemovingDocument {

    private final ChangingAgreement changing;
    private final Agreements agreements;
    private final ReceivingPdf receiving;
    private final Contents contents;

    public RemovingDocument(
            ChangingAgreement changing, Agreements agreements, ReceivingPdf receiving, Contents contents) {
        this.changing = changing;
        this.agreements = agreements;
        this.receiving = receiving;
        this.contents = contents;
    }

    public Outcome<Agreement, AgreementRejection> remove(Change change, String document) {
        // Only what is this agreement's may be noted as about to lose it.
        attached(change, document)
                .ifPresent(its -> contents.loosen(receiving.note(its.id(), Owner.agreement(change.id()))));
        var outcome = changing.apply(
                change,
                AgreementRight.ATTACH,
                (agreement, now) -> agreement.annexed(agreement.annexes().remove(document), changing.dayOf(now)));
        if (outcome instanceof Outcome.Done<Agreement, AgreementRejection>) {
            contents.discard(document);
        }
        return outcome;
    }

    private Optional<Attachment> attached(Change change, String document) {
        return agreements
                .find(change.id())
                .flatMap(found -> found.aggregate().annexes().document(document));
    }
}
