package org.huunghi.notification.officer.mongo;

import org.huunghi.notification.officer.ContactSeal;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says why the service is not ready when it was given no key for contact data. */
@Component
class ContactKeyHealthIndicator implements HealthIndicator {

    private final ContactSeal seal;

    ContactKeyHealthIndicator(ContactSeal seal) {
        this.seal = seal;
    }

    @Override
    public Health health() {
        return seal.ready()
                ? Health.up().build()
                : Health.down()
                        .withDetail("reason", "HUUNGHI_CONTACT_KEY is not set or is not 32 octets in Base64")
                        .build();
    }
}
