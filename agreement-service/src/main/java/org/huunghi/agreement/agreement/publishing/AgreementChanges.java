package org.huunghi.agreement.agreement.publishing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.agreement.AgreementEvent.ConsultationRequested;
import org.huunghi.agreement.agreement.AgreementEvent.Expiring;
import org.huunghi.agreement.agreement.Amendment;
import org.huunghi.agreement.agreement.Consultee;
import org.huunghi.agreement.agreement.Opinion;
import org.huunghi.agreement.agreement.Period;
import org.huunghi.agreement.agreement.Replacement;
import org.huunghi.agreement.agreement.Sign;
import org.huunghi.agreement.agreement.Signing;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.agreement.agreement.publishing.AgreementState.PeriodState;
import org.huunghi.agreement.agreement.publishing.AgreementState.TextState;

/** What events of agreements say of what has changed. */
final class AgreementChanges {

    private AgreementChanges() {}

    /** The state says it all. */
    record Nothing() {}

    record ConsultationChange(List<ConsulteeChange> consultees, LocalDate due) {
        static ConsultationChange of(ConsultationRequested event) {
            return new ConsultationChange(
                    event.consultees().stream().map(ConsulteeChange::of).toList(), event.due());
        }
    }

    record ConsulteeChange(String code, TextState name) {
        static ConsulteeChange of(Consultee consultee) {
            return new ConsulteeChange(consultee.code(), TextState.of(consultee.name()));
        }
    }

    record OpinionChange(String consultee, boolean agrees, String note) {
        static OpinionChange of(Opinion opinion) {
            return new OpinionChange(opinion.consultee().code(), opinion.agrees(), opinion.note());
        }
    }

    record ConsulteeDueChange(String consultee, LocalDate due) {}

    record EscalationChange(List<String> disagreeing, LocalDate due) {}

    record PmOpinionChange(boolean consents, String note) {}

    record SigningChange(String signedOn, String place, String signer) {
        static SigningChange of(Signing signing) {
            return new SigningChange(signing.signedOn().value(), signing.place(), signing.signer());
        }
    }

    record DueChange(LocalDate due) {}

    record LateChange(LocalDate due, long daysLate) {}

    record SubmissionChange(String date) {}

    record DateChange(String on, String note) {}

    /**
     * @param of where it was seen, TASK or PARTNER
     */
    record SignChange(LocalDate on, Sign.Of of, String id) {
        static SignChange of(Sign sign) {
            return new SignChange(sign.on(), sign.of(), sign.id());
        }
    }

    record AmendmentChange(String on, String note, TextState title, List<String> fields, Integer renewalMonths) {
        static AmendmentChange of(Amendment amendment) {
            return new AmendmentChange(
                    amendment.on().value(),
                    amendment.note(),
                    amendment.title() == null ? null : TextState.of(amendment.title()),
                    amendment.fields(),
                    amendment.renewal() == null ? null : amendment.renewal().months());
        }
    }

    record PeriodChange(PeriodState period) {
        static PeriodChange of(Period period) {
            return new PeriodChange(PeriodState.of(period));
        }
    }

    record ExpiryChange(LocalDate endsOn, long daysLeft, int threshold, boolean renews) {
        static ExpiryChange of(Expiring event) {
            return new ExpiryChange(event.endsOn(), event.daysLeft(), event.threshold(), event.renews());
        }
    }

    record EndChange(LocalDate endsOn) {}

    record SinceChange(LocalDate since) {}

    record ReplacementChange(String by, String on, String consent) {
        static ReplacementChange of(Replacement replacement) {
            return new ReplacementChange(
                    replacement.by(),
                    replacement.on().value(),
                    replacement.consent().number());
        }
    }

    record InheritanceChange(String from, String to, String legalBasis) {
        static InheritanceChange of(Succession succession) {
            return new InheritanceChange(
                    succession.from(), succession.to(), succession.legalBasis().number());
        }
    }

    record DecisionChange(Succession.Stage decision) {}

    record ClockChange(
            String clock,
            LocalDate old,
            @JsonProperty("new") LocalDate due) {}
}
