package org.huunghi.notification.known.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.testkit.Deliveries.event;
import static org.huunghi.testkit.Deliveries.given;
import static org.huunghi.testkit.Deliveries.golden;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.huunghi.notification.notification.World;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

class PartnerEventsTest {

    private static final Path PARTNERS = Path.of("../partner-service/contracts/partner-events");
    private static final String YACHIYO = "0c8f6f0e-5d0a-4a53-9d3d-1c7f5f2f9a11";
    private static final String SURVIVOR = "7f0f3c1e-2b2e-4f0b-8a3e-3a0d5b6c7d88";

    @Test
    void aMergerIsKnownFromWhatPartnerServicePublishes() {
        given(World::new, PartnerEventsTest::partners)
                .when(golden(PARTNERS.resolve("merged.v1.json")), golden(PARTNERS.resolve("renamed.v1.json")))
                .then(world -> {
                    assertThat(world.knownMergers().survivorOf(YACHIYO)).contains(SURVIVOR);
                    assertThat(world.knownMergers().mergedInto(SURVIVOR, 10)).containsExactly(YACHIYO);
                    assertThat(world.buried()).isEmpty();
                });
    }

    @Test
    void aMergerIntoNobodyIsPoison() {
        given(World::new, PartnerEventsTest::partners)
                .when(event("org.huunghi.partner.merged.v1").of("guri").data("{\"state\":{\"status\":\"MERGED\"}}"))
                .then(world -> {
                    assertThat(world.knownMergers().survivorOf("guri")).isEmpty();
                    assertThat(world.buried()).isNotEmpty().containsOnly("field-missing");
                });
    }

    private static Consumer<Message<byte[]>> partners(World world) {
        return new PartnerEvents().partnerIntake(world.intake(), world.knownMergers());
    }
}
