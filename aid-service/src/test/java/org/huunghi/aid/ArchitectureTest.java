package org.huunghi.aid;

import org.huunghi.testkit.RoomRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsToItsRooms() {
        RoomRules.check(AidServiceApplication.class);
    }
}
