package org.huunghi.partner;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.huunghi.partner.partner.ChangingPartner;
import org.huunghi.partner.partner.CooperationFields;
import org.huunghi.partner.partner.CorrectingPartner;
import org.huunghi.partner.partner.EndingRelation;
import org.huunghi.partner.partner.EstablishingRelation;
import org.huunghi.partner.partner.MarkingDormant;
import org.huunghi.partner.partner.MergingPartner;
import org.huunghi.partner.partner.OurUnits;
import org.huunghi.partner.partner.PartnerRights;
import org.huunghi.partner.partner.Partners;
import org.huunghi.partner.partner.ReactivatingRelation;
import org.huunghi.partner.partner.ReadingContacts;
import org.huunghi.partner.partner.RecordingContact;
import org.huunghi.partner.partner.RegisteringPartner;
import org.huunghi.partner.partner.RejectingPartner;
import org.huunghi.partner.partner.RenamingPartner;
import org.huunghi.partner.partner.StartingNegotiation;
import org.huunghi.partner.unit.UnitHeirs;
import org.huunghi.partner.unit.Units;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of a partner together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnerSettings.class)
class PartnerWiring {

    @Bean
    CooperationFields cooperationFields(PartnerSettings settings) {
        return new CooperationFields(settings.cooperationFields());
    }

    /** The one thing that the register of partners asks the register of units. */
    @Bean
    OurUnits ourUnits(Units units) {
        var heirs = new UnitHeirs(units);
        return new OurUnits() {
            @Override
            public boolean isKnown(String unit) {
                return units.find(unit).isPresent();
            }

            @Override
            public Optional<String> provinceOf(String unit) {
                return units.find(unit).map(found -> found.aggregate().province());
            }

            @Override
            public Set<String> heirsOf(String unit) {
                return heirs.of(unit);
            }
        };
    }

    @Bean
    PartnerRights partnerRights(OurUnits units) {
        return new PartnerRights(units);
    }

    @Bean
    ChangingPartner changingPartner(Partners partners, PartnerRights rights, Clock clock) {
        return new ChangingPartner(partners, rights, clock);
    }

    @Bean
    RegisteringPartner registeringPartner(
            Partners partners, PartnerRights rights, CooperationFields vocabulary, OurUnits units, Clock clock) {
        return new RegisteringPartner(partners, rights, vocabulary, units, clock);
    }

    @Bean
    ReadingContacts readingContacts(Partners partners, PartnerRights rights) {
        return new ReadingContacts(partners, rights);
    }

    @Bean
    RecordingContact recordingContact(ChangingPartner changing) {
        return new RecordingContact(changing);
    }

    @Bean
    StartingNegotiation startingNegotiation(ChangingPartner changing) {
        return new StartingNegotiation(changing);
    }

    @Bean
    EstablishingRelation establishingRelation(ChangingPartner changing) {
        return new EstablishingRelation(changing);
    }

    @Bean
    MarkingDormant markingDormant(ChangingPartner changing) {
        return new MarkingDormant(changing);
    }

    @Bean
    ReactivatingRelation reactivatingRelation(ChangingPartner changing) {
        return new ReactivatingRelation(changing);
    }

    @Bean
    RejectingPartner rejectingPartner(ChangingPartner changing) {
        return new RejectingPartner(changing);
    }

    @Bean
    EndingRelation endingRelation(ChangingPartner changing) {
        return new EndingRelation(changing);
    }

    @Bean
    MergingPartner mergingPartner(ChangingPartner changing, Partners partners) {
        return new MergingPartner(changing, partners);
    }

    @Bean
    RenamingPartner renamingPartner(ChangingPartner changing) {
        return new RenamingPartner(changing);
    }

    @Bean
    CorrectingPartner correctingPartner(ChangingPartner changing, CooperationFields vocabulary, OurUnits units) {
        return new CorrectingPartner(changing, vocabulary, units);
    }
}
