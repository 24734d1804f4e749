package org.huunghi.agreement.agreement.publishing;

import java.time.LocalDate;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementEvent;
import org.huunghi.agreement.agreement.AgreementEvent.OfAnnexes;
import org.huunghi.agreement.agreement.Commitment;
import org.huunghi.agreement.agreement.publishing.AnnexState.CommitmentState;
import org.huunghi.agreement.agreement.publishing.AnnexState.DocumentState;
import org.huunghi.eventing.catalogue.EventCatalogue;

/** What is published about the commitments and the files of agreements. */
final class AnnexEventTypes {

    record CommitmentChange(CommitmentState commitment) {
        static CommitmentChange of(Commitment commitment) {
            return new CommitmentChange(CommitmentState.of(commitment));
        }
    }

    record DueSoonChange(String commitment, LocalDate due, long daysLeft) {}

    record OverdueChange(String commitment, LocalDate due, long daysLate) {}

    record DocumentChange(DocumentState document) {}

    private AnnexEventTypes() {}

    static void in(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        commitments(catalogue);
        dueDates(catalogue);
        documents(catalogue);
    }

    private static void commitments(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        OfAnnexes.CommitmentMade.class,
                        "commitment-made",
                        CommitmentChange.class,
                        e -> CommitmentChange.of(e.commitment()),
                        "Ghi nhận cam kết",
                        "One side has committed to something")
                .event(
                        OfAnnexes.CommitmentStarted.class,
                        "commitment-started",
                        CommitmentChange.class,
                        e -> CommitmentChange.of(e.commitment()),
                        "Bắt đầu thực hiện cam kết",
                        "Work on a commitment has begun")
                .event(
                        OfAnnexes.CommitmentDelivered.class,
                        "commitment-delivered",
                        CommitmentChange.class,
                        e -> CommitmentChange.of(e.commitment()),
                        "Cam kết được thực hiện",
                        "A commitment has been kept")
                .event(
                        OfAnnexes.CommitmentNotDelivered.class,
                        "commitment-not-delivered",
                        CommitmentChange.class,
                        e -> CommitmentChange.of(e.commitment()),
                        "Cam kết không được thực hiện",
                        "A commitment will not be kept")
                .event(
                        OfAnnexes.CommitmentWaived.class,
                        "commitment-waived",
                        CommitmentChange.class,
                        e -> CommitmentChange.of(e.commitment()),
                        "Miễn thực hiện cam kết",
                        "Both sides no longer expect a commitment");
    }

    private static void dueDates(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        OfAnnexes.CommitmentDueSoon.class,
                        "commitment-due-soon",
                        DueSoonChange.class,
                        e -> new DueSoonChange(
                                e.commitment().id(), e.commitment().terms().due(), e.daysLeft()),
                        "Cam kết sắp đến hạn",
                        "A commitment is due soon")
                .event(
                        OfAnnexes.CommitmentOverdue.class,
                        "commitment-overdue",
                        OverdueChange.class,
                        e -> new OverdueChange(
                                e.commitment().id(), e.commitment().terms().due(), e.daysLate()),
                        "Cam kết quá hạn",
                        "The due date of a commitment has passed");
    }

    private static void documents(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        OfAnnexes.DocumentAttached.class,
                        "document-attached",
                        DocumentChange.class,
                        e -> new DocumentChange(DocumentState.of(e.document())),
                        "Đính kèm tệp",
                        "A file has been attached")
                .event(
                        OfAnnexes.DocumentRemoved.class,
                        "document-removed",
                        DocumentChange.class,
                        e -> new DocumentChange(DocumentState.of(e.document())),
                        "Gỡ tệp đính kèm",
                        "A file has been taken away");
    }
}
