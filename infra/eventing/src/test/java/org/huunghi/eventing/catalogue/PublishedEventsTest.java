package org.huunghi.eventing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PublishedEventsTest {

    private final PublishedEvents published = new PublishedEvents(List.of(Letter.catalogue()));
    private final JsonNode document = published.asyncApi("Letters", "1.0.0");

    @Test
    void everyTypeIsAMessageOfItsTopicsChannel() {
        assertThat(document.path("asyncapi").asString()).isEqualTo("3.0.0");
        var channel = document.path("channels").path("letter");
        assertThat(channel.path("address").asString()).isEqualTo("huunghi.letter.events.v1");
        assertThat(channel.path("messages").propertyNames())
                .containsExactly("org.huunghi.letter.drafted.v1", "org.huunghi.letter.answered-late.v1");
        var operation = document.path("operations").path("publish-letter");
        assertThat(operation.path("action").asString()).isEqualTo("send");
        assertThat(operation.path("messages")).hasSize(2);
    }

    @Test
    void everyReferenceOfTheDocumentLeadsSomewhere() {
        var references = document.findValuesAsString("$ref", new ArrayList<>());

        assertThat(references).hasSizeGreaterThan(5).allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void aMessageShowsItsHeadersAndItsData() {
        var message = document.at("/components/messages/org.huunghi.letter.drafted.v1");

        assertThat(message.path("x-summary").path("vi").asString()).isEqualTo("Đã soạn thư");
        assertThat(message.at("/payload/properties/state/properties").propertyNames())
                .contains("postage");
        assertThat(document.at("/components/schemas/CloudEventHeaders/required")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("ce_id", "ce_sequence")
                .doesNotContain("traceparent");
    }

    @Test
    void aSchemaIsFoundByTheNameOfItsType() {
        assertThat(published.schema("org.huunghi.letter.drafted.v1")).isPresent();
        assertThat(published.schema("org.huunghi.letter.burnt.v1")).isEmpty();
        assertThat(published.topics()).containsExactly("huunghi.letter.events.v1");
    }
}
