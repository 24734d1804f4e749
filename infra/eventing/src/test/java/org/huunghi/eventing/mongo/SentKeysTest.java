package org.huunghi.eventing.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.huunghi.eventing.sample.Tally;
import org.junit.jupiter.api.Test;

/** Keys go to the store when they may differ from those there; a mark in the store shows whether they went. */
class SentKeysTest extends Tallies {

    private static final String MARK = "mark";

    @Override
    AggregateMapping<Tally> mapping() {
        return super.mapping().withKeys(tally -> new Document("large", tally.count() > 1));
    }

    @Test
    void keysThatThisInstanceWroteAndThatStayTheSameAreNotSentAgain() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        mark();

        tallies.save(begun, begun.aggregate().raised("one"), BY);

        assertThat(keys()).containsKey(MARK);
    }

    @Test
    void keysThatChangeAreSent() {
        var begun = tallies.add(Tally.begun("t1", "gifts"), BY);
        var small = tallies.save(begun, begun.aggregate().raised("one"), BY);
        mark();

        tallies.save(small, small.aggregate().raised("two"), BY);

        assertThat(keys()).isEqualTo(new Document("large", true));
    }

    @Test
    void keysOfWhatWasReadAreSentSinceOlderRulesMayHaveMadeThem() {
        tallies.add(Tally.begun("t1", "gifts"), BY);
        mark();
        var read = tallies.find("t1").orElseThrow();

        tallies.save(read, read.aggregate().raised("one"), BY);

        assertThat(keys()).isEqualTo(new Document("large", false));
    }

    private void mark() {
        database.getCollection("tallies").updateOne(eq("_id", "t1"), set("keys." + MARK, true));
    }

    private Document keys() {
        return stored("t1").get("keys", Document.class);
    }
}
