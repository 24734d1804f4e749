package org.huunghi.agreement.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.calendar.Deadline;
import org.huunghi.agreement.words.Money;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.SourceDocument;

/** The memorandum with Champasak of July 2022, in any state a test needs. */
public final class AgreementSamples {

    public static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final SourceDocument LETTER = new SourceDocument("2811/BNG-LS", LocalDate.of(2022, 6, 30));
    static final SourceDocument DECREE = new SourceDocument("177/2025/NĐ-CP", LocalDate.of(2025, 6, 20));
    static final Watch WATCH = new Watch(List.of(30, 180, 90), 12);
    static final Deadline ANSWER = new Deadline("consultation-answer", TODAY, LocalDate.of(2026, 12, 1));

    static final Consultee FOREIGN_MINISTRY = new Consultee("bo-ngoai-giao", new Text("Bộ Ngoại giao", null));
    static final Consultee JUSTICE = new Consultee("so-tu-phap", new Text("Sở Tư pháp", null));

    private AgreementSamples() {}

    public static Proposal aProposal() {
        return aProposal(new Period(new PartialDate("2022"), new PartialDate("2025")));
    }

    static Proposal aProposal(Period period) {
        return aProposal(period, null);
    }

    static Proposal aProposal(Period period, Renewal renewal) {
        return new Proposal(
                new Text("Bản ghi nhớ hợp tác Lâm Đồng – Champasak", "Lâm Đồng – Champasak memorandum"),
                AgreementKind.MOU,
                AgreementLevel.PROVINCE,
                List.of("ubnd-lam-dong"),
                List.of("4f7c0a9e-92a5-4b6c-a0d3-2f0f6c7b8d10"),
                period,
                List.of("AGRICULTURE", "EDUCATION"),
                "Kết luận hội đàm tháng 7/2022",
                null,
                renewal,
                null);
    }

    public static Agreement anAgreement(AgreementStatus status) {
        return anAgreement(status, consulted(true, true));
    }

    static Agreement anAgreement(AgreementStatus status, Consultation consultation) {
        return anAgreement(status, aProposal(), consultation);
    }

    static Agreement anAgreement(AgreementStatus status, Proposal proposal, Consultation consultation) {
        var signed = status.compareTo(AgreementStatus.SIGNED) >= 0;
        return new Agreement(
                "a1c5b4de-3f5a-4b8f-9d8d-6a0c2b117d4b",
                proposal,
                "so-ngoai-vu",
                NOW,
                status,
                consultation,
                signed ? aSigning("2022-07") : null,
                null,
                signed ? new Force(WATCH, LocalDate.of(2022, 8, 1), null, LocalDate.of(2022, 8, 1), null) : null,
                List.of(),
                null,
                List.of(),
                Annexes.NONE);
    }

    /** Who owes what in the tests: the school that the province builds, and what an association looks for. */
    public static CommitmentTerms aSchool() {
        return new CommitmentTerms(
                new Text("Hỗ trợ xây dựng trường học tại Champasak", "A school in Champasak"),
                CommitmentTerms.Side.US,
                "ubnd-lam-dong",
                new Money(new BigDecimal("1000000"), "USD"),
                null,
                LocalDate.of(2026, 12, 31),
                "Kết luận hội đàm tháng 7/2022");
    }

    public static CommitmentTerms aSearch() {
        return new CommitmentTerms(
                new Text("Tìm 01 địa phương Hàn Quốc tương đồng", "Find one similar locality in Korea"),
                CommitmentTerms.Side.PARTNER,
                null,
                null,
                null,
                null,
                "Buổi làm việc ngày 21/8");
    }

    public static Attachment aDocument(String id) {
        return new Attachment(
                id,
                AttachmentRole.EVIDENCE,
                null,
                "Biên bản bàn giao",
                2048,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                NOW,
                "chuyen-vien");
    }

    public static CommitmentEnd ending(String... evidence) {
        return new CommitmentEnd(LocalDate.of(2026, 11, 20), LETTER, List.of(evidence), null);
    }

    public static Commitment aCommitment(CommitmentStatus status) {
        var end = status.isOpen() ? null : ending("d1");
        return new Commitment("1", aSchool(), status, LocalDate.of(2026, 12, 1), end, null);
    }

    public static Agreement with(Agreement agreement, Annexes annexes) {
        return agreement.with(annexes);
    }

    /** In force until that day, for as long as somebody does something about it. */
    static Agreement inForceUntil(String end, Renewal renewal) {
        var period = new Period(null, PartialDate.of(end));
        return anAgreement(AgreementStatus.IN_FORCE, aProposal(period, renewal), consulted(true, true));
    }

    static Consultation consulted(Boolean ministryAgrees, Boolean justiceAgrees) {
        return new Consultation(
                List.of(opinion(FOREIGN_MINISTRY, ministryAgrees), opinion(JUSTICE, justiceAgrees)), null, null);
    }

    public static Signing aSigning(String on) {
        return new Signing(new PartialDate(on), "Pakse", "Chủ tịch UBND tỉnh", null, null);
    }

    static Opinion opinion(Consultee consultee, Boolean agrees) {
        var asked = Opinion.asked(consultee, ANSWER);
        return agrees == null ? asked : asked.answered(agrees, "", LETTER, NOW);
    }

    static Succession gone(Succession.Stage stage) {
        return new Succession("ubnd-tp-da-lat", "ubnd-lam-dong", LocalDate.of(2025, 7, 1), DECREE, stage);
    }

    static AgreementAction done(AgreementAction.Kind kind, String on) {
        return new AgreementAction(kind, new PartialDate(on), LETTER, "theo biên bản");
    }

    static Agreement accepted(Decision<Agreement, AgreementEvent, AgreementRejection> decision) {
        return switch (decision) {
            case Decision.Accepted<Agreement, AgreementEvent, AgreementRejection> accepted -> accepted.state();
            case Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection reason) ->
                throw new AssertionError("refused: " + reason);
        };
    }

    static AgreementRejection rejection(Decision<Agreement, AgreementEvent, AgreementRejection> decision) {
        return switch (decision) {
            case Decision.Rejected<Agreement, AgreementEvent, AgreementRejection>(AgreementRejection reason) -> reason;
            case Decision.Accepted<Agreement, AgreementEvent, AgreementRejection> accepted ->
                throw new AssertionError("accepted: " + accepted);
        };
    }
}
