package org.huunghi.agreement;

import java.time.Clock;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.ApprovingToSign;
import org.huunghi.agreement.agreement.DroppingAgreement;
import org.huunghi.agreement.agreement.EnteringIntoForce;
import org.huunghi.agreement.agreement.EscalatingToPm;
import org.huunghi.agreement.agreement.ProposingAgreement;
import org.huunghi.agreement.agreement.ReaffirmingAgreement;
import org.huunghi.agreement.agreement.RecordingOpinion;
import org.huunghi.agreement.agreement.RecordingPmOpinion;
import org.huunghi.agreement.agreement.RequestingConsultation;
import org.huunghi.agreement.agreement.SigningAgreement;
import org.huunghi.agreement.agreement.StartingDraft;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementWiring {

    @Bean
    ProposingAgreement proposingAgreement(
            Agreements agreements, KnownUnits units, KnownPartners partners, Clock clock) {
        return new ProposingAgreement(agreements, units, partners, clock);
    }

    @Bean
    StartingDraft startingDraft(Agreements agreements, Clock clock) {
        return new StartingDraft(agreements, clock);
    }

    @Bean
    RequestingConsultation requestingConsultation(Agreements agreements, Clock clock) {
        return new RequestingConsultation(agreements, clock);
    }

    @Bean
    RecordingOpinion recordingOpinion(Agreements agreements, Clock clock) {
        return new RecordingOpinion(agreements, clock);
    }

    @Bean
    EscalatingToPm escalatingToPm(Agreements agreements, Clock clock) {
        return new EscalatingToPm(agreements, clock);
    }

    @Bean
    RecordingPmOpinion recordingPmOpinion(Agreements agreements, Clock clock) {
        return new RecordingPmOpinion(agreements, clock);
    }

    @Bean
    ApprovingToSign approvingToSign(Agreements agreements, Clock clock) {
        return new ApprovingToSign(agreements, clock);
    }

    @Bean
    SigningAgreement signingAgreement(Agreements agreements, Clock clock) {
        return new SigningAgreement(agreements, clock);
    }

    @Bean
    EnteringIntoForce enteringIntoForce(Agreements agreements, Clock clock) {
        return new EnteringIntoForce(agreements, clock);
    }

    @Bean
    ReaffirmingAgreement reaffirmingAgreement(Agreements agreements, Clock clock) {
        return new ReaffirmingAgreement(agreements, clock);
    }

    @Bean
    DroppingAgreement droppingAgreement(Agreements agreements, Clock clock) {
        return new DroppingAgreement(agreements, clock);
    }
}
