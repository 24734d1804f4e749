package org.huunghi.agreement;

import java.time.Clock;
import org.huunghi.agreement.agreement.AgreementFields;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.AmendingAgreement;
import org.huunghi.agreement.agreement.ChangingAgreement;
import org.huunghi.agreement.agreement.Consequences;
import org.huunghi.agreement.agreement.ExtendingAgreement;
import org.huunghi.agreement.agreement.InheritanceLedger;
import org.huunghi.agreement.agreement.InheritingAgreement;
import org.huunghi.agreement.agreement.KeepingInherited;
import org.huunghi.agreement.agreement.NoticingActivity;
import org.huunghi.agreement.agreement.ProposingInheritance;
import org.huunghi.agreement.agreement.RecordingActivity;
import org.huunghi.agreement.agreement.ReplacingAgreement;
import org.huunghi.agreement.agreement.ResumingAgreement;
import org.huunghi.agreement.agreement.SubmittingReport;
import org.huunghi.agreement.agreement.SuspendingAgreement;
import org.huunghi.agreement.agreement.TerminatingAgreement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with agreements from their entry into force on. */
@Configuration(proxyBeanMethods = false)
class AgreementLifeWiring {

    @Bean
    AmendingAgreement amendingAgreement(ChangingAgreement changing, AgreementFields vocabulary) {
        return new AmendingAgreement(changing, vocabulary);
    }

    @Bean
    ExtendingAgreement extendingAgreement(ChangingAgreement changing) {
        return new ExtendingAgreement(changing);
    }

    @Bean
    RecordingActivity recordingActivity(ChangingAgreement changing) {
        return new RecordingActivity(changing);
    }

    @Bean
    SuspendingAgreement suspendingAgreement(ChangingAgreement changing) {
        return new SuspendingAgreement(changing);
    }

    @Bean
    ResumingAgreement resumingAgreement(ChangingAgreement changing) {
        return new ResumingAgreement(changing);
    }

    @Bean
    TerminatingAgreement terminatingAgreement(ChangingAgreement changing) {
        return new TerminatingAgreement(changing);
    }

    @Bean
    ReplacingAgreement replacingAgreement(ChangingAgreement changing, Agreements agreements) {
        return new ReplacingAgreement(changing, agreements);
    }

    @Bean
    SubmittingReport submittingReport(ChangingAgreement changing) {
        return new SubmittingReport(changing);
    }

    @Bean
    InheritingAgreement inheritingAgreement(ChangingAgreement changing) {
        return new InheritingAgreement(changing);
    }

    @Bean
    KeepingInherited keepingInherited(ChangingAgreement changing) {
        return new KeepingInherited(changing);
    }

    @Bean
    NoticingActivity noticingActivity(Agreements agreements, Consequences consequences, Clock clock) {
        return new NoticingActivity(agreements, consequences, clock);
    }

    @Bean
    ProposingInheritance proposingInheritance(Agreements agreements, Consequences consequences, Clock clock) {
        return new ProposingInheritance(agreements, consequences, clock);
    }

    @Bean
    InheritanceLedger inheritanceLedger(Agreements agreements) {
        return new InheritanceLedger(agreements);
    }
}
