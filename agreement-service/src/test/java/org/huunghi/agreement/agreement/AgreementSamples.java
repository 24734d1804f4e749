package org.huunghi.agreement.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.words.Money;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.SourceDocument;

/** The memorandum with Champasak of July 2022, in any state a test needs. */
public final class AgreementSamples {

    public static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final SourceDocument LETTER = new SourceDocument("2811/BNG-LS", LocalDate.of(2022, 6, 30));

    static final Consultee FOREIGN_MINISTRY = new Consultee("bo-ngoai-giao", new Text("Bộ Ngoại giao", null));
    static final Consultee JUSTICE = new Consultee("so-tu-phap", new Text("Sở Tư pháp", null));

    private AgreementSamples() {}

    public static Proposal aProposal() {
        return aProposal(new Period(new PartialDate("2022"), new PartialDate("2025")));
    }

    static Proposal aProposal(Period period) {
        return new Proposal(
                new Text("Bản ghi nhớ hợp tác Lâm Đồng – Champasak", "Lâm Đồng – Champasak memorandum"),
                AgreementKind.MOU,
                AgreementLevel.PROVINCE,
                List.of("ubnd-lam-dong"),
                List.of("4f7c0a9e-92a5-4b6c-a0d3-2f0f6c7b8d10"),
                period,
                List.of("AGRICULTURE", "EDUCATION"),
                "Kết luận hội đàm tháng 7/2022");
    }

    public static Agreement anAgreement(AgreementStatus status) {
        return anAgreement(status, consulted(true, true));
    }

    static Agreement anAgreement(AgreementStatus status, Consultation consultation) {
        return new Agreement(
                "a1c5b4de-3f5a-4b8f-9d8d-6a0c2b117d4b",
                aProposal(),
                "so-ngoai-vu",
                NOW,
                status,
                consultation,
                status.compareTo(AgreementStatus.SIGNED) >= 0 ? aSigning("2022-07") : null,
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

    static Consultation consulted(Boolean ministryAgrees, Boolean justiceAgrees) {
        return new Consultation(
                List.of(opinion(FOREIGN_MINISTRY, ministryAgrees), opinion(JUSTICE, justiceAgrees)), null);
    }

    public static Signing aSigning(String on) {
        return new Signing(new PartialDate(on), "Pakse", "Chủ tịch UBND tỉnh", null);
    }

    static Opinion opinion(Consultee consultee, Boolean agrees) {
        return agrees == null ? Opinion.asked(consultee) : new Opinion(consultee, agrees, "", LETTER, NOW);
    }
}
