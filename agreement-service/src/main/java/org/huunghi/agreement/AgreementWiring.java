package org.huunghi.agreement;

import java.time.Clock;
import org.huunghi.agreement.agreement.AgreementRights;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.ApprovingToSign;
import org.huunghi.agreement.agreement.ChangingAgreement;
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
    AgreementRights agreementRights(KnownUnits units) {
        return new AgreementRights(units);
    }

    @Bean
    ChangingAgreement changingAgreement(Agreements agreements, AgreementRights rights, Clock clock) {
        return new ChangingAgreement(agreements, rights, clock);
    }

    @Bean
    ProposingAgreement proposingAgreement(
            Agreements agreements, AgreementRights rights, KnownUnits units, KnownPartners partners, Clock clock) {
        return new ProposingAgreement(agreements, rights, units, partners, clock);
    }

    @Bean
    StartingDraft startingDraft(ChangingAgreement changing) {
        return new StartingDraft(changing);
    }

    @Bean
    RequestingConsultation requestingConsultation(ChangingAgreement changing) {
        return new RequestingConsultation(changing);
    }

    @Bean
    RecordingOpinion recordingOpinion(ChangingAgreement changing) {
        return new RecordingOpinion(changing);
    }

    @Bean
    EscalatingToPm escalatingToPm(ChangingAgreement changing) {
        return new EscalatingToPm(changing);
    }

    @Bean
    RecordingPmOpinion recordingPmOpinion(ChangingAgreement changing) {
        return new RecordingPmOpinion(changing);
    }

    @Bean
    ApprovingToSign approvingToSign(ChangingAgreement changing) {
        return new ApprovingToSign(changing);
    }

    @Bean
    SigningAgreement signingAgreement(ChangingAgreement changing) {
        return new SigningAgreement(changing);
    }

    @Bean
    EnteringIntoForce enteringIntoForce(ChangingAgreement changing) {
        return new EnteringIntoForce(changing);
    }

    @Bean
    ReaffirmingAgreement reaffirmingAgreement(ChangingAgreement changing) {
        return new ReaffirmingAgreement(changing);
    }

    @Bean
    DroppingAgreement droppingAgreement(ChangingAgreement changing) {
        return new DroppingAgreement(changing);
    }
}
