package org.huunghi.agreement;

import java.time.Clock;
import org.huunghi.agreement.agreement.AgreementFields;
import org.huunghi.agreement.agreement.AgreementRights;
import org.huunghi.agreement.agreement.AgreementRules;
import org.huunghi.agreement.agreement.AgreementTimers;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.ApprovingToSign;
import org.huunghi.agreement.agreement.ChangingAgreement;
import org.huunghi.agreement.agreement.Consequences;
import org.huunghi.agreement.agreement.CorrectingAgreement;
import org.huunghi.agreement.agreement.DroppingAgreement;
import org.huunghi.agreement.agreement.EnteringIntoForce;
import org.huunghi.agreement.agreement.EscalatingToPm;
import org.huunghi.agreement.agreement.LegalClocks;
import org.huunghi.agreement.agreement.OpenAgreementDeadlines;
import org.huunghi.agreement.agreement.ProposingAgreement;
import org.huunghi.agreement.agreement.ReaffirmingAgreement;
import org.huunghi.agreement.agreement.RecordingOpinion;
import org.huunghi.agreement.agreement.RecordingPmOpinion;
import org.huunghi.agreement.agreement.RequestingConsultation;
import org.huunghi.agreement.agreement.SigningAgreement;
import org.huunghi.agreement.agreement.StartingDraft;
import org.huunghi.agreement.agreement.VettingProposal;
import org.huunghi.agreement.calendar.Deadlines;
import org.huunghi.agreement.calendar.LegalRules;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgreementSettings.class)
class AgreementWiring {

    @Bean
    AgreementRights agreementRights(KnownUnits units) {
        return new AgreementRights(units);
    }

    @Bean
    AgreementRules agreementRules(AgreementSettings settings) {
        return settings.rules();
    }

    @Bean
    AgreementFields agreementFields(AgreementSettings settings) {
        return new AgreementFields(settings.fields());
    }

    @Bean
    LegalClocks legalClocks(LegalRules rules, Deadlines deadlines) {
        return new LegalClocks(rules, deadlines);
    }

    @Bean
    Consequences consequences(KnownUnits units, AgreementRules rules) {
        return new Consequences(units, rules.inheritanceBasis());
    }

    @Bean
    AgreementTimers agreementTimers(Agreements agreements, Consequences consequences) {
        return new AgreementTimers(agreements, consequences);
    }

    @Bean
    OpenAgreementDeadlines openAgreementDeadlines(Agreements agreements, Consequences consequences) {
        return new OpenAgreementDeadlines(agreements, consequences);
    }

    @Bean
    ChangingAgreement changingAgreement(
            Agreements agreements, AgreementRights rights, Consequences consequences, Clock clock) {
        return new ChangingAgreement(agreements, rights, consequences, clock);
    }

    @Bean
    VettingProposal vettingProposal(
            Agreements agreements,
            AgreementRights rights,
            KnownUnits units,
            KnownPartners partners,
            AgreementFields vocabulary) {
        return new VettingProposal(agreements, rights, units, partners, vocabulary);
    }

    @Bean
    ProposingAgreement proposingAgreement(Agreements agreements, VettingProposal vetting, Clock clock) {
        return new ProposingAgreement(agreements, vetting, clock);
    }

    @Bean
    CorrectingAgreement correctingAgreement(ChangingAgreement changing, VettingProposal vetting) {
        return new CorrectingAgreement(changing, vetting);
    }

    @Bean
    StartingDraft startingDraft(ChangingAgreement changing) {
        return new StartingDraft(changing);
    }

    @Bean
    RequestingConsultation requestingConsultation(ChangingAgreement changing, LegalClocks clocks) {
        return new RequestingConsultation(changing, clocks);
    }

    @Bean
    RecordingOpinion recordingOpinion(ChangingAgreement changing) {
        return new RecordingOpinion(changing);
    }

    @Bean
    EscalatingToPm escalatingToPm(ChangingAgreement changing, LegalClocks clocks) {
        return new EscalatingToPm(changing, clocks);
    }

    @Bean
    RecordingPmOpinion recordingPmOpinion(ChangingAgreement changing) {
        return new RecordingPmOpinion(changing);
    }

    @Bean
    ApprovingToSign approvingToSign(ChangingAgreement changing, AgreementRules rules) {
        return new ApprovingToSign(changing, rules);
    }

    @Bean
    SigningAgreement signingAgreement(ChangingAgreement changing, LegalClocks clocks, AgreementRules rules) {
        return new SigningAgreement(changing, clocks, rules);
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
