package org.huunghi.aid.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.SourceDocument;

/** Aid items for the tests, in any status. */
public final class Given {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final LocalDate PROPOSED = LocalDate.of(2024, 1, 15);
    public static final LocalDate VALID = LocalDate.of(2024, 1, 22);
    public static final LocalDate APPRAISED = LocalDate.of(2024, 1, 25);
    public static final LocalDate DECIDED = LocalDate.of(2024, 2, 9);
    public static final LocalDate SIGNED = LocalDate.of(2024, 3, 1);
    public static final LocalDate STARTED = LocalDate.of(2024, 4, 1);
    public static final SourceDocument DECISION = new SourceDocument("345/QĐ-UBND", DECIDED);
    public static final String PARTNER = "5f0c7b1e-8a54-4d0f-9a77-0d6b0e0f1a11";
    public static final String AGREEMENT = "9b6a3f0e-6c1d-4b52-8a0e-1f2d3c4b5a69";
    public static final String OWNER = "so-giao-duc-dl";

    private static final String NATIONAL = "authority-national";

    private Given() {}

    /** One rule of each sort, as a decree might have them. */
    public static AidLaw law() {
        return new AidLaw(
                List.of(
                        clock("appraisal-old", 20, null, LocalDate.of(2025, 12, 7), true),
                        clock("appraisal-new", 30, LocalDate.of(2025, 12, 8), null, false)),
                List.of(
                        authority(NATIONAL, Direction.INCOMING, List.of(Concern.RELIGION), Authority.PRIME_MINISTER),
                        authority("authority", Direction.INCOMING, List.of(), Authority.PPC_CHAIR),
                        authority("authority-outgoing", Direction.OUTGOING, List.of(), Authority.PPC_CHAIR)));
    }

    public static AidProposal proposal() {
        return proposal(Direction.INCOMING, new Money(new BigDecimal("128846.15"), "USD"), List.of());
    }

    public static AidProposal proposedOn(LocalDate day) {
        var given = proposal();
        return new AidProposal(
                given.title(),
                given.kind(),
                given.direction(),
                given.donor(),
                null,
                given.owner(),
                given.committed(),
                given.sectors(),
                given.period(),
                given.concerns(),
                day);
    }

    public static AidProposal proposal(Direction direction, Money committed, List<Concern> concerns) {
        return new AidProposal(
                new Text("Xây trường mầm non tại huyện Krông Bông", "A kindergarten in Krông Bông"),
                AidKind.PROJECT,
                direction,
                new Party(PARTNER, null),
                null,
                OWNER,
                committed,
                List.of(new SectorShare("OECD-DAC", "11240", new BigDecimal(100))),
                new Period(new PartialDate("2024-04"), new PartialDate("2025")),
                concerns,
                PROPOSED);
    }

    public static AidItem item(AidStatus status) {
        return item(status, proposal());
    }

    /** An item that has come to this status on the usual way. */
    public static AidItem item(AidStatus status, AidProposal proposal) {
        return switch (status) {
            case SUSPENDED, COMPLETED, SETTLED, WITHDRAWN, TERMINATED -> standing(status, proposal);
            default -> step(status, proposal).state();
        };
    }

    /** The last step on the usual way to this status. */
    public static Accepted<AidItem, AidEvent, AidRejection> step(AidStatus status, AidProposal proposal) {
        return accepted(
                switch (status) {
                    case PROPOSED -> AidItem.propose("a-1", proposal, TODAY);
                    case DOSSIER_INCOMPLETE ->
                        item(AidStatus.PROPOSED, proposal)
                                .returnDossier(EnumSet.of(DossierPaper.DONOR_CONSENT), "thiếu thư đồng ý");
                    case DOSSIER_VALID -> item(AidStatus.PROPOSED, proposal).validateDossier(on(VALID));
                    case APPRAISING -> item(AidStatus.DOSSIER_VALID, proposal).startAppraisal(on(APPRAISED), law());
                    case APPROVED ->
                        item(AidStatus.APPRAISING, proposal).approve(approval(), rate(proposal), law(), TODAY);
                    case REJECTED -> item(AidStatus.APPRAISING, proposal).reject(refusal(), law(), TODAY);
                    case AGREEMENT_SIGNED -> item(AidStatus.APPROVED, proposal).signAgreement(on(SIGNED), AGREEMENT);
                    case IMPLEMENTING ->
                        item(AidStatus.AGREEMENT_SIGNED, proposal).startImplementation(on(STARTED));
                    case SUSPENDED, COMPLETED, SETTLED, WITHDRAWN, TERMINATED ->
                        throw new IllegalArgumentException("no command leads to " + status + " yet");
                });
    }

    private static ExchangeRate rate(AidProposal proposal) {
        return proposal.committed().isUsd()
                ? null
                : new ExchangeRate(new BigDecimal("0.92"), "Kho bạc Nhà nước", DECIDED);
    }

    public static Day on(LocalDate day) {
        return new Day(day, TODAY);
    }

    static Verdict approval() {
        return new Verdict(DECISION, Authority.PPC_CHAIR, null);
    }

    static Verdict refusal() {
        return new Verdict(DECISION, Authority.PPC_CHAIR, "không phù hợp quy hoạch");
    }

    public static AidItem state(Decision<AidItem, AidEvent, AidRejection> decision) {
        return accepted(decision).state();
    }

    public static Accepted<AidItem, AidEvent, AidRejection> accepted(
            Decision<AidItem, AidEvent, AidRejection> decision) {
        if (decision instanceof Accepted<AidItem, AidEvent, AidRejection> accepted) {
            return accepted;
        }
        throw new AssertionError(decision);
    }

    private static AidItem standing(AidStatus status, AidProposal proposal) {
        var item = item(AidStatus.PROPOSED, proposal);
        return new AidItem(item.id(), proposal, status, null, List.of(), item.dates(), null, null, null);
    }

    private static AppraisalClock clock(String id, int days, LocalDate from, LocalDate to, boolean verified) {
        return new AppraisalClock(id, "a decree", Direction.INCOMING, days, from, to, verified, "a source");
    }

    private static AuthorityRule authority(
            String id, Direction direction, List<Concern> concerns, Authority authority) {
        return new AuthorityRule(id, "a decree", direction, concerns, authority, null, null, true, "a source");
    }
}
