package org.huunghi.agreement.agreement;

import static org.huunghi.agreement.agreement.AgreementTransitions.TABLE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;

/**
 * An international agreement of the province or one of its units. It is proposed, drafted, and put to the Ministry of
 * Foreign Affairs and the others concerned; when all agree, or the Prime Minister consents, the chair lets it be signed.
 * Once in force it is kept alive by what its action log says, until it ends. One signed long ago takes the same way with
 * its own dates. What can be done with it is told by phase: {@link #preparation()}, {@link #conclusion()}, {@link
 * #life()}, {@link #inheritance()}; what time does to it by {@link #clocks()}.
 *
 * @param responsible code of the unit that prepares it
 * @param signing {@code null} until signed
 * @param successions the units of ours that signed and are gone, oldest first
 * @param replacement {@code null} unless another agreement took its place
 * @param actions the log, oldest entry first
 */
public record Agreement(
        String id,
        Proposal proposal,
        String responsible,
        Instant proposedAt,
        AgreementStatus status,
        Consultation consultation,
        Signing signing,
        PostSigningReport report,
        Force force,
        List<Succession> successions,
        Replacement replacement,
        List<AgreementAction> actions,
        Annexes annexes) {

    public Agreement {
        annexes = annexes == null ? Annexes.NONE : annexes;
        proposedAt = proposedAt.truncatedTo(ChronoUnit.SECONDS);
        successions = successions == null ? List.of() : List.copyOf(successions);
        report = report == null ? PostSigningReport.NOT_COUNTED : report;
        force = force == null ? Force.NOT_YET : force;
        actions = List.copyOf(actions);
    }

    static Decision<Agreement, AgreementEvent, AgreementRejection> propose(
            String id, Proposal proposal, String responsible, Instant now) {
        return unless(
                flaw(proposal),
                () -> Decision.accepted(proposed(id, proposal, responsible, now), new AgreementEvent.Proposed()));
    }

    static Optional<AgreementRejection> flaw(Proposal proposal) {
        return proposal.period() != null && proposal.period().isBackwards()
                ? Optional.of(new AgreementRejection.PeriodBackwards(proposal.period()))
                : namedTwice(Stream.concat(proposal.ourParties().stream(), proposal.partners().stream()));
    }

    Preparation preparation() {
        return new Preparation(this);
    }

    Conclusion conclusion() {
        return new Conclusion(this);
    }

    Life life() {
        return new Life(this);
    }

    public Inheritance inheritance() {
        return new Inheritance(this);
    }

    public AgreementClocks clocks() {
        return new AgreementClocks(this);
    }

    public AgreementDeadlines deadlines() {
        return new AgreementDeadlines(this);
    }

    /** What hangs on it changes without touching its legal life, which shows that somebody cares for it. */
    Decision<Agreement, AgreementEvent, AgreementRejection> annexed(
            Decision<Annexes, AgreementEvent, AgreementRejection> decision, LocalDate today) {
        return switch (decision) {
            case Decision.Accepted<Annexes, AgreementEvent, AgreementRejection>(
                    Annexes next,
                    List<AgreementEvent> events) ->
                new Decision.Accepted<>(
                        next().annexes(next)
                                .force(force.activeOn(PartialDate.of(today), today))
                                .agreement(),
                        events);
            case Decision.Rejected<Annexes, AgreementEvent, AgreementRejection>(AgreementRejection reason) ->
                Decision.rejected(reason);
        };
    }

    Agreement with(Annexes next) {
        return next().annexes(next).agreement();
    }

    /** The date of signing, {@code null} until signed. */
    public PartialDate signedOn() {
        return signing == null ? null : signing.signedOn();
    }

    /** Where it stands in lists: by when it was proposed. Unique and sortable as text. */
    public String rank() {
        return proposedAt + "/" + id;
    }

    /** Where it stands among those that will end: by its last day. Unique and sortable as text. */
    public Optional<String> expiryRank() {
        return status.isAlive() && proposal.endsOn() != null
                ? Optional.of(proposal.endsOn() + "/" + id)
                : Optional.empty();
    }

    /** Where it stands in the list that this query asks for. */
    public String rankIn(AgreementQuery query) {
        return query.expiringBefore() == null ? rank() : expiryRank().orElseThrow();
    }

    /** Whether it was proposed to replace that one and has been signed. */
    boolean isInPlaceOf(String other) {
        return other.equals(proposal.replaces())
                && (status == AgreementStatus.SIGNED || status == AgreementStatus.IN_FORCE);
    }

    boolean isRenewedAtItsEnd() {
        return status != AgreementStatus.SUSPENDED && proposal.renewal() != null;
    }

    /** Whether it is forgotten, nothing unless it is in force. */
    public Optional<Boolean> inactive() {
        return status == AgreementStatus.IN_FORCE ? Optional.of(force.inactiveSince() != null) : Optional.empty();
    }

    /** Whether one of these units prepares it or is party to it. */
    boolean concerns(Predicate<String> units) {
        return units.test(responsible) || proposal.ourParties().stream().anyMatch(units);
    }

    NextAgreement next() {
        return new NextAgreement(this);
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> on(
            String command, Function<NextAgreement, Decision<Agreement, AgreementEvent, AgreementRejection>> decide) {
        return TABLE.move(status, command)
                .map(to -> decide.apply(next().status(to)))
                .orElseGet(() -> Decision.rejected(
                        new AgreementRejection.WrongStatus(status, command, AgreementTransitions.offeredIn(status))));
    }

    /** Nothing is written down that has not happened yet, or happened before both sides signed. */
    Optional<AgreementRejection> misdated(PartialDate on, LocalDate today) {
        if (on.earliest().isAfter(today)) {
            return Optional.of(new AgreementRejection.DateInFuture(on));
        }
        return on.isBefore(signedOn())
                ? Optional.of(new AgreementRejection.BeforeSigning(on, signedOn()))
                : Optional.empty();
    }

    static Decision<Agreement, AgreementEvent, AgreementRejection> unless(
            Optional<AgreementRejection> flaw,
            Supplier<Decision<Agreement, AgreementEvent, AgreementRejection>> otherwise) {
        return flaw.map(Decision::<Agreement, AgreementEvent, AgreementRejection>rejected)
                .orElseGet(otherwise);
    }

    static Optional<AgreementRejection> namedTwice(Stream<String> names) {
        var seen = new HashSet<String>();
        return names.filter(name -> !seen.add(name)).findFirst().map(AgreementRejection.NamedTwice::new);
    }

    private static Agreement proposed(String id, Proposal proposal, String responsible, Instant now) {
        return new Agreement(
                id,
                proposal,
                responsible,
                now,
                AgreementStatus.PROPOSED,
                Consultation.NOT_YET,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                Annexes.NONE);
    }
}
