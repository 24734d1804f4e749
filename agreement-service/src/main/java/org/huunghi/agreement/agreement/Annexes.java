package org.huunghi.agreement.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huunghi.agreement.agreement.AgreementEvent.OfAnnexes;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;

/**
 * What hangs on an agreement beside its legal life: what both sides have committed to, and its files. A file that is
 * cited stays.
 *
 * @param commitments in the order in which they were made
 * @param documents in the order in which they were attached
 */
public record Annexes(List<Commitment> commitments, List<Attachment> documents) {

    public static final Annexes NONE = new Annexes(List.of(), List.of());

    public static final int MOST_COMMITMENTS = 60;
    public static final int MOST_DOCUMENTS = 60;

    /** So many are told in one write; the rest follow in the next one. */
    private static final int TOLD_AT_ONCE = 20;

    public Annexes {
        commitments = commitments == null ? List.of() : List.copyOf(commitments);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    public Fulfilment fulfilment() {
        return Fulfilment.of(commitments);
    }

    public Fulfilment fulfilment(CommitmentTerms.Side side) {
        return Fulfilment.of(
                commitments.stream().filter(c -> c.terms().owedBy() == side).toList());
    }

    public Optional<Attachment> document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** When there is next something to tell of a due date. */
    public Optional<Instant> nextTimerAt() {
        return commitments.stream().flatMap(c -> c.nextTimerAt().stream()).min(Comparator.naturalOrder());
    }

    /** @param soonDays how many days before its due date a commitment is due soon */
    Decision<Annexes, AgreementEvent, AgreementRejection> commit(
            Agreement under, List<CommitmentTerms> terms, int soonDays) {
        if (under.status().isOver()) {
            return Decision.rejected(new AgreementRejection.AgreementOver(under.status()));
        }
        var strangers = terms.stream()
                .filter(each -> !each.isOwedByPartyOf(under))
                .map(CommitmentTerms::ower)
                .toList();
        if (!strangers.isEmpty()) {
            return Decision.rejected(new AgreementRejection.OwersNotParty(strangers));
        }
        if (commitments.size() + terms.size() > MOST_COMMITMENTS) {
            return Decision.rejected(new AgreementRejection.TooManyCommitments(MOST_COMMITMENTS));
        }
        var all = new ArrayList<>(commitments);
        var made = new ArrayList<AgreementEvent>();
        for (var each : terms) {
            var commitment = Commitment.planned(Integer.toString(all.size() + 1), each, soonDays);
            all.add(commitment);
            made.add(new OfAnnexes.CommitmentMade(commitment));
        }
        return new Decision.Accepted<>(new Annexes(all, documents), made);
    }

    Decision<Annexes, AgreementEvent, AgreementRejection> start(String commitment) {
        return move(commitment, CommitmentTransitions.START, null, OfAnnexes.CommitmentStarted::new);
    }

    Decision<Annexes, AgreementEvent, AgreementRejection> deliver(
            String commitment, CommitmentEnd end, LocalDate today) {
        if (!end.hasEvidence()) {
            return Decision.rejected(new AgreementRejection.EvidenceMissing());
        }
        return ended(commitment, CommitmentTransitions.DELIVER, end, today, OfAnnexes.CommitmentDelivered::new);
    }

    Decision<Annexes, AgreementEvent, AgreementRejection> fail(String commitment, CommitmentEnd end, LocalDate today) {
        return ended(commitment, CommitmentTransitions.FAIL, end, today, OfAnnexes.CommitmentNotDelivered::new);
    }

    Decision<Annexes, AgreementEvent, AgreementRejection> waive(String commitment, CommitmentEnd end, LocalDate today) {
        return ended(commitment, CommitmentTransitions.WAIVE, end, today, OfAnnexes.CommitmentWaived::new);
    }

    /** Tells what has come due; nothing when all of it has been told. */
    Optional<Decision.Accepted<Annexes, AgreementEvent, AgreementRejection>> ring(Instant now) {
        var events = new ArrayList<AgreementEvent>();
        var after = new ArrayList<Commitment>();
        for (var commitment : commitments) {
            var alarm = events.size() < TOLD_AT_ONCE ? commitment.alarm(now) : Optional.<Commitment.Alarm>empty();
            var next = alarm.map(commitment::told).orElse(commitment);
            alarm.ifPresent(a -> events.add(OfAnnexes.of(next, Commitment.today(now))));
            after.add(next);
        }
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision.Accepted<>(new Annexes(after, documents), events));
    }

    Decision<Annexes, AgreementEvent, AgreementRejection> attach(Attachment document) {
        return fullOfDocuments()
                .map(Decision::<Annexes, AgreementEvent, AgreementRejection>rejected)
                .orElseGet(() -> Decision.accepted(
                        new Annexes(
                                commitments,
                                Stream.concat(documents.stream(), Stream.of(document))
                                        .toList()),
                        new OfAnnexes.DocumentAttached(document)));
    }

    Optional<AgreementRejection> fullOfDocuments() {
        return documents.size() < MOST_DOCUMENTS
                ? Optional.empty()
                : Optional.of(new AgreementRejection.TooManyDocuments(MOST_DOCUMENTS));
    }

    Decision<Annexes, AgreementEvent, AgreementRejection> remove(String id) {
        var found = document(id);
        if (found.isEmpty()) {
            return Decision.rejected(new AgreementRejection.NoSuchDocument(id));
        }
        var citing = commitments.stream()
                .filter(c -> c.cites(id))
                .map(Commitment::id)
                .toList();
        if (!citing.isEmpty()) {
            return Decision.rejected(new AgreementRejection.DocumentCited(id, citing));
        }
        var left = documents.stream().filter(d -> !d.id().equals(id)).toList();
        return Decision.accepted(new Annexes(commitments, left), new OfAnnexes.DocumentRemoved(found.get()));
    }

    private Decision<Annexes, AgreementEvent, AgreementRejection> ended(
            String commitment,
            String command,
            CommitmentEnd end,
            LocalDate today,
            Function<Commitment, AgreementEvent> event) {
        if (end.on().isAfter(today)) {
            return Decision.rejected(
                    new AgreementRejection.DateInFuture(new PartialDate(end.on().toString())));
        }
        var unknown =
                end.evidence().stream().filter(id -> document(id).isEmpty()).toList();
        return unknown.isEmpty()
                ? move(commitment, command, end, event)
                : Decision.rejected(new AgreementRejection.UnknownEvidence(unknown));
    }

    private Decision<Annexes, AgreementEvent, AgreementRejection> move(
            String id, String command, CommitmentEnd end, Function<Commitment, AgreementEvent> event) {
        var found = commitments.stream().filter(c -> c.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Decision.rejected(new AgreementRejection.NoSuchCommitment(id));
        }
        var status = found.get().status();
        return found.get()
                .move(command, end)
                .map(next -> Decision.<Annexes, AgreementEvent, AgreementRejection>accepted(
                        with(c -> c.id().equals(id) ? next : c), event.apply(next)))
                .orElseGet(() -> Decision.rejected(new AgreementRejection.CommitmentInStatus(
                        id, status, command, CommitmentTransitions.TABLE.allowedIn(status))));
    }

    private Annexes with(UnaryOperator<Commitment> change) {
        return new Annexes(commitments.stream().map(change).toList(), documents);
    }
}
