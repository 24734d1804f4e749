package org.huunghi.local.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexedFieldsTest {
    private final IndexedFields fields =
            new IndexedFields(List.of(new IndexKey("keys.queue", true), new IndexKey("events.at", true)));

    @Test
    void whatLeavesThemAloneLeavesThemTheSame() {
        var after = message("SMS", 1).append("state", "sent");

        assertThat(fields.areTheSame(message("SMS", 1), after)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMAIL", ""})
    void anotherValueIsSeen(String queue) {
        assertThat(fields.areTheSame(message("SMS", 1), message(queue, 1))).isFalse();
    }

    @Test
    void aChangeWithinAListIsSeen() {
        assertThat(fields.areTheSame(message("SMS", 1), message("SMS", 2))).isFalse();
    }

    @Test
    void aFieldThatComesOrGoesIsSeen() {
        var without = new Document("keys", new Document()).append("events", List.of(new Document("at", 1)));

        assertThat(fields.areTheSame(message("SMS", 1), without)).isFalse();
        assertThat(fields.areTheSame(without, message("SMS", 1))).isFalse();
    }

    @Test
    void nothingIsNotTheSameAsNull() {
        assertThat(fields.areTheSame(new Document("keys", new Document()), message(null, 1)))
                .isFalse();
        assertThat(fields.areTheSame(new Document(), new Document("keys", null)))
                .isFalse();
    }

    private static Document message(String queue, int at) {
        return new Document("keys", new Document("queue", queue)).append("events", List.of(new Document("at", at)));
    }
}
