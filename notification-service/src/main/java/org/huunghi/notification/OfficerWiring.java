package org.huunghi.notification;

import java.time.Clock;
import org.huunghi.notification.officer.ContactSeal;
import org.huunghi.notification.officer.DeactivatingOfficer;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.officer.ReactivatingOfficer;
import org.huunghi.notification.officer.RegisteringOfficer;
import org.huunghi.notification.officer.UpdatingOfficer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OfficerWiring {

    @Bean
    RegisteringOfficer registeringOfficer(Officers officers, ContactSeal seal, Clock clock) {
        return new RegisteringOfficer(officers, seal, clock);
    }

    @Bean
    UpdatingOfficer updatingOfficer(Officers officers, ContactSeal seal, Clock clock) {
        return new UpdatingOfficer(officers, seal, clock);
    }

    @Bean
    DeactivatingOfficer deactivatingOfficer(Officers officers, Clock clock) {
        return new DeactivatingOfficer(officers, clock);
    }

    @Bean
    ReactivatingOfficer reactivatingOfficer(Officers officers, Clock clock) {
        return new ReactivatingOfficer(officers, clock);
    }
}
