package org.huunghi.aid;

import java.time.Clock;
import org.huunghi.aid.item.AidItems;
import org.huunghi.aid.item.AidLaw;
import org.huunghi.aid.item.AidRights;
import org.huunghi.aid.item.ApprovingAid;
import org.huunghi.aid.item.ChangingAid;
import org.huunghi.aid.item.ProposingAid;
import org.huunghi.aid.item.RejectingAid;
import org.huunghi.aid.item.ReturningDossier;
import org.huunghi.aid.item.SigningAgreement;
import org.huunghi.aid.item.StartingAppraisal;
import org.huunghi.aid.item.StartingImplementation;
import org.huunghi.aid.item.ValidatingDossier;
import org.huunghi.aid.known.KnownPartners;
import org.huunghi.aid.known.KnownUnits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of an aid item together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AidLawSettings.class)
class AidWiring {

    @Bean
    AidLaw aidLaw(AidLawSettings settings) {
        return new AidLaw(settings.appraisalClocks(), settings.authorities());
    }

    @Bean
    AidRights aidRights(KnownUnits units) {
        return new AidRights(units);
    }

    @Bean
    ChangingAid changingAid(AidItems items, AidRights rights, Clock clock) {
        return new ChangingAid(items, rights, clock);
    }

    @Bean
    ProposingAid proposingAid(AidItems items, AidRights rights, KnownPartners partners, KnownUnits units, Clock clock) {
        return new ProposingAid(items, rights, partners, units, clock);
    }

    @Bean
    ValidatingDossier validatingDossier(ChangingAid changing) {
        return new ValidatingDossier(changing);
    }

    @Bean
    ReturningDossier returningDossier(ChangingAid changing) {
        return new ReturningDossier(changing);
    }

    @Bean
    StartingAppraisal startingAppraisal(ChangingAid changing, AidLaw law) {
        return new StartingAppraisal(changing, law);
    }

    @Bean
    ApprovingAid approvingAid(ChangingAid changing, AidLaw law) {
        return new ApprovingAid(changing, law);
    }

    @Bean
    RejectingAid rejectingAid(ChangingAid changing, AidLaw law) {
        return new RejectingAid(changing, law);
    }

    @Bean
    SigningAgreement signingAgreement(ChangingAid changing) {
        return new SigningAgreement(changing);
    }

    @Bean
    StartingImplementation startingImplementation(ChangingAid changing) {
        return new StartingImplementation(changing);
    }
}
