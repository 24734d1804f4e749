package org.huunghi.agreement;

import org.huunghi.testkit.RoomRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void everythingIsInItsRoom() {
        RoomRules.check(AgreementServiceApplication.class);
    }
}
