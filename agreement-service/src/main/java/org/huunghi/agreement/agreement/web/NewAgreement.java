package org.huunghi.agreement.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.Period;
import org.huunghi.agreement.agreement.Proposal;
import org.huunghi.agreement.agreement.web.AgreementGrounds.AgreementDocument;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;

/** An agreement as it is proposed. */
record NewAgreement(
        @NotNull @Valid AgreementTitle title,
        @NotNull AgreementKind kind,
        @NotNull AgreementLevel level,
        @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = CODE) String> ourParties,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 64) String> partners,
        @Valid AgreementPeriod period,
        @Size(max = 30) List<@NotNull @Pattern(regexp = FIELD) String> fields,
        @Size(max = 1000) String origin,
        @Valid AgreementDocument document,
        @Size(max = 2000) String reason) {

    static final String CODE = "[a-z0-9-]{2,40}";

    /** As in the vocabulary of partner-service. */
    static final String FIELD = "[A-Z0-9_]{2,40}";

    record AgreementTitle(
            @NotBlank @Size(max = 500) String vi,
            @Size(max = 500) String en) {
        Text toText() {
            return new Text(vi, en);
        }
    }

    record AgreementPeriod(
            @KnownInPart String from, @KnownInPart String to) {
        static Period of(AgreementPeriod period) {
            return period == null ? null : new Period(PartialDate.of(period.from), PartialDate.of(period.to));
        }
    }

    Proposal toProposal() {
        return new Proposal(
                title.toText(), kind, level, ourParties, partners, AgreementPeriod.of(period), fields, origin);
    }
}
