package org.huunghi.agreement.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.agreement.agreement.AgreementSamples.aProposal;
import static org.huunghi.agreement.agreement.AgreementSamples.accepted;
import static org.huunghi.agreement.agreement.AgreementSamples.anAgreement;
import static org.huunghi.agreement.agreement.AgreementSamples.rejection;

import java.util.List;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be put right, before and after others were asked about it. */
class CorrectingProposalTest {

    private static final Period LONGER = new Period(new PartialDate("2022"), new PartialDate("2030"));

    @ParameterizedTest
    @EnumSource(names = {"PROPOSED", "DRAFTING"})
    void beforeOthersAreAskedEverythingIsPutRightWithoutAReason(AgreementStatus status) {
        assertThat(accepted(anAgreement(status).preparation().correct(aProposal(LONGER), null))
                        .proposal())
                .isEqualTo(aProposal(LONGER));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSULTING", "PM_OPINION", "APPROVED_TO_SIGN"})
    void afterwardsTheWordsArePutRightForAReason(AgreementStatus status) {
        var preparation = anAgreement(status).preparation();
        var reworded = reworded(aProposal());

        assertThat(rejection(preparation.correct(reworded, null))).isEqualTo(new AgreementRejection.ReasonMissing());
        var corrected = accepted(preparation.correct(reworded, "gõ nhầm tên"));
        assertThat(corrected.proposal()).isEqualTo(reworded);
        assertThat(corrected.status()).isEqualTo(status);
        assertThat(corrected.consultation()).isEqualTo(anAgreement(status).consultation());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSULTING", "PM_OPINION", "APPROVED_TO_SIGN"})
    void whatOthersWereAskedAboutStays(AgreementStatus status) {
        var preparation = anAgreement(status).preparation();

        assertThat(rejection(preparation.correct(aProposal(LONGER, new Renewal(12)), "đổi thời hạn")))
                .isEqualTo(new AgreementRejection.OthersWereAsked(List.of("period", "renewal")));
    }

    @Test
    void eachPartOfTheSubstanceIsNamed() {
        var other = new Proposal(
                aProposal().title(),
                AgreementKind.TWINNING,
                AgreementLevel.DISTRICT,
                List.of("ubnd-khac"),
                List.of("partner-khac"),
                null,
                List.of(),
                null,
                null,
                new Renewal(12),
                "former");

        assertThat(aProposal().differingInSubstance(other))
                .containsExactly("kind", "level", "ourParties", "partners", "period", "renewal", "replaces");
        assertThat(aProposal().differingInSubstance(reworded(aProposal()))).isEmpty();
    }

    private static Proposal reworded(Proposal proposal) {
        return new Proposal(
                new Text("Bản ghi nhớ đã sửa", null),
                proposal.kind(),
                proposal.level(),
                proposal.ourParties(),
                proposal.partners(),
                proposal.period(),
                List.of("TOURISM"),
                "Kết luận ngày 15/7/2022",
                null,
                proposal.renewal(),
                proposal.replaces());
    }
}
