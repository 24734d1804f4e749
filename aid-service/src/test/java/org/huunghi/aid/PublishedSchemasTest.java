package org.huunghi.aid;

import static org.assertj.core.api.Assertions.assertThat;

import org.huunghi.eventing.catalogue.PublishedEvents;
import org.huunghi.eventing.catalogue.SchemaEvolution;
import org.huunghi.testkit.CommittedSchemas;
import org.huunghi.testkit.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Analysts and other services rely on these schemas: they may grow, and whatever breaks them is a new type. */
@ServiceTest
class PublishedSchemasTest {

    @Autowired
    private PublishedEvents published;

    @Test
    void schemasGrowAndNeverBreak() {
        var committed = CommittedSchemas.in("contracts/schemas");

        assertThat(SchemaEvolution.breakingChanges(committed.all(), published.schemas()))
                .isEmpty();
        committed.areExactly(published.schemas());
    }
}
