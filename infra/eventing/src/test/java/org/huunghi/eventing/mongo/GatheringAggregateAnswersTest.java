package org.huunghi.eventing.mongo;

import org.huunghi.eventing.sample.Tally;

/** The same promises when writes share commands. */
class GatheringAggregateAnswersTest extends AggregateAnswersTest {

    @Override
    AggregateMapping<Tally> mapping() {
        return Tally.mapping("tallies").gatheringWrites();
    }
}
