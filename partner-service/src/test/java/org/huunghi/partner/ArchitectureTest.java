package org.huunghi.partner;

import org.huunghi.testkit.RoomRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsToItsRooms() {
        RoomRules.check(PartnerServiceApplication.class);
    }
}
