package org.huunghi.notification;

import java.security.SecureRandom;
import java.time.Clock;
import org.huunghi.notification.known.KnownUnits;
import org.huunghi.notification.notification.NotifyingUnits;
import org.huunghi.notification.notification.Queueing;
import org.huunghi.notification.notification.TellingOfficers;
import org.huunghi.notification.notification.TellingUnits;
import org.huunghi.notification.officer.ContactSeal;
import org.huunghi.notification.officer.DeactivatingOfficer;
import org.huunghi.notification.officer.DisablingContactPoint;
import org.huunghi.notification.officer.ForgettingContacts;
import org.huunghi.notification.officer.IssuingCode;
import org.huunghi.notification.officer.LivingUnits;
import org.huunghi.notification.officer.Mandates;
import org.huunghi.notification.officer.OfficerMail;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.officer.OptOutTokens;
import org.huunghi.notification.officer.OptingOut;
import org.huunghi.notification.officer.ReactivatingOfficer;
import org.huunghi.notification.officer.RegisteringOfficer;
import org.huunghi.notification.officer.SettingAbsences;
import org.huunghi.notification.officer.SettingPreferences;
import org.huunghi.notification.officer.UpdatingOfficer;
import org.huunghi.notification.officer.VerifyingContact;
import org.huunghi.notification.policy.DisablingMailbox;
import org.huunghi.notification.policy.SettingUnitPolicy;
import org.huunghi.notification.policy.UnitMail;
import org.huunghi.notification.policy.UnitPolicies;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficerSettings.class)
class OfficerWiring {

    @Bean
    LivingUnits livingUnits(KnownUnits units, Clock clock) {
        return new LivingUnits(units, clock);
    }

    @Bean
    RegisteringOfficer registeringOfficer(Officers officers, LivingUnits units, ContactSeal seal, Clock clock) {
        return new RegisteringOfficer(officers, units, seal, clock);
    }

    @Bean
    UpdatingOfficer updatingOfficer(Officers officers, LivingUnits units, ContactSeal seal, Clock clock) {
        return new UpdatingOfficer(officers, units, seal, clock);
    }

    @Bean
    DeactivatingOfficer deactivatingOfficer(Officers officers, Clock clock) {
        return new DeactivatingOfficer(officers, clock);
    }

    @Bean
    ForgettingContacts forgettingContacts(Officers officers, Clock clock) {
        return new ForgettingContacts(officers, clock);
    }

    @Bean
    ReactivatingOfficer reactivatingOfficer(Officers officers, Clock clock) {
        return new ReactivatingOfficer(officers, clock);
    }

    @Bean
    OfficerMail officerMail(Queueing queueing, NotifyingUnits notifying, Clock clock) {
        return new TellingOfficers(queueing, notifying, clock);
    }

    @Bean
    IssuingCode issuingCode(
            Officers officers, ContactSeal seal, OfficerMail mail, OfficerSettings settings, Clock clock) {
        return new IssuingCode(officers, seal, mail, settings.code(), clock, new SecureRandom());
    }

    @Bean
    VerifyingContact verifyingContact(Officers officers, ContactSeal seal, Clock clock) {
        return new VerifyingContact(officers, seal, clock);
    }

    @Bean
    DisablingContactPoint disablingContactPoint(Officers officers, OfficerMail mail, Clock clock) {
        return new DisablingContactPoint(officers, mail, clock);
    }

    @Bean
    SettingAbsences settingAbsences(Officers officers, Clock clock) {
        return new SettingAbsences(officers, clock);
    }

    @Bean
    SettingPreferences settingPreferences(Officers officers, Mandates mandates, Clock clock) {
        return new SettingPreferences(officers, mandates, clock);
    }

    @Bean
    OptOutTokens optOutTokens(ContactSeal seal) {
        return new OptOutTokens(seal);
    }

    @Bean
    OptingOut optingOut(
            OptOutTokens tokens, Officers officers, Mandates mandates, SettingPreferences preferences, Clock clock) {
        return new OptingOut(tokens, officers, mandates, preferences, clock);
    }

    @Bean
    Mandates mandates(UnitPolicies policies) {
        return (unit, occasion, channel) -> policies.of(unit).aggregate().isMandatory(occasion, channel);
    }

    @Bean
    UnitMail unitMail(NotifyingUnits notifying, KnownUnits units, Clock clock) {
        return new TellingUnits(notifying, units, clock);
    }

    @Bean
    DisablingMailbox disablingMailbox(UnitPolicies policies, UnitMail mail, Clock clock) {
        return new DisablingMailbox(policies, mail, clock);
    }

    @Bean
    SettingUnitPolicy settingUnitPolicy(UnitPolicies policies, ContactSeal seal, Clock clock) {
        return new SettingUnitPolicy(policies, seal, clock);
    }
}
