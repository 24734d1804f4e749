package org.huunghi.agreement.agreement;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** A file that nothing cites is taken from its agreement, and its content with it. */
public final class RemovingDocument {

    private final ChangingAgreement changing;
    private final Agreements agreements;
    private final Contents contents;
    private final Duration keepLoose;
    private final Clock clock;

    public RemovingDocument(
            ChangingAgreement changing, Agreements agreements, Contents contents, Duration keepLoose, Clock clock) {
        this.changing = changing;
        this.agreements = agreements;
        this.contents = contents;
        this.keepLoose = keepLoose;
        this.clock = clock;
    }

    public Outcome<Agreement, AgreementRejection> remove(Change change, String document) {
        // Only what is this agreement's may be noted as about to lose it.
        attached(change, document)
                .ifPresent(its -> contents.loosen(new Contents.Loose(
                        its.id(), change.id(), clock.instant().plus(keepLoose))));
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
