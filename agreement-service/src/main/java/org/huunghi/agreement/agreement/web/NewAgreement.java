package org.huunghi.agreement.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.MeetingConclusion;
import org.huunghi.agreement.agreement.Period;
import org.huunghi.agreement.agreement.Proposal;
import org.huunghi.agreement.agreement.Renewal;
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
        @Valid AgreementMeeting meeting,
        @Valid AgreementRenewal renewal,
        @Size(max = 64) String replaces,
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

    /** The meeting that concluded that this be agreed, and the paper that says so. */
    record AgreementMeeting(
            LocalDate heldOn, @NotNull @Valid AgreementDocument document) {
        static MeetingConclusion of(AgreementMeeting meeting) {
            return meeting == null
                    ? null
                    : new MeetingConclusion(meeting.heldOn, AgreementDocument.of(meeting.document));
        }
    }

    /** By how many months the agreement goes on by itself each time its period ends. */
    record AgreementRenewal(@Min(1) @Max(600) int months) {
        static Renewal of(AgreementRenewal renewal) {
            return renewal == null ? null : new Renewal(renewal.months);
        }
    }

    Proposal toProposal() {
        return new Proposal(
                title.toText(),
                kind,
                level,
                ourParties,
                partners,
                AgreementPeriod.of(period),
                fields,
                origin,
                AgreementMeeting.of(meeting),
                AgreementRenewal.of(renewal),
                replaces);
    }
}
