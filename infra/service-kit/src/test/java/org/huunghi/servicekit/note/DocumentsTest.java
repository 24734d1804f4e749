package org.huunghi.servicekit.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.huunghi.testkit.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@NoteTest
class DocumentsTest {

    @Autowired
    Api api;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = api.get("/v3/api-docs").json();
    }

    @Test
    void theDocumentIsOpenApi31ServedFromWhereItCameFrom() {
        assertThat(document.path("openapi").stringValue()).startsWith("3.1");
        assertThat(document.at("/servers/0/url").stringValue()).isEqualTo("/");
        assertThat(document.at("/components/securitySchemes/token/scheme").stringValue())
                .isEqualTo("bearer");
        assertThat(document.at("/security/0").has("token")).isTrue();
    }

    @Test
    void onlyTheApiIsDocumented() {
        assertThat(document.path("paths").propertyNames())
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/v1/notes"));
    }

    @Test
    void aCreationAnswers201WithLocationAndEntityTag() {
        var responses = operation("/api/v1/notes", "post").path("responses");

        assertThat(responses.has("200")).isFalse();
        assertThat(responses.path("201").path("headers").propertyNames()).contains("ETag", "Location");
        assertThat(responses.propertyNames()).contains("400", "401", "403", "413", "415", "422", "503");
    }

    @Test
    void aChangeNeedsIfMatchAndMayCarryAnIdempotencyKey() {
        var closing = operation("/api/v1/notes/{id}/closing", "post");

        assertThat(parameter(closing, "If-Match").path("required").booleanValue())
                .isTrue();
        assertThat(parameter(closing, "Idempotency-Key").at("/schema/maxLength").intValue())
                .isEqualTo(255);
        assertThat(closing.path("responses").propertyNames()).contains("200", "404", "409", "412", "428");
        assertThat(closing.at("/responses/412/content").propertyNames()).containsExactly("application/problem+json");
        assertThat(closing.path("parameters").values())
                .extracting(each -> each.path("name").stringValue())
                .containsExactlyInAnyOrder("id", "If-Match", "Idempotency-Key");
    }

    @Test
    void aListIsPagedWithinBounds() {
        var list = operation("/api/v1/notes", "get");

        assertThat(parameter(list, "limit").at("/schema/maximum").intValue()).isEqualTo(200);
        assertThat(parameter(list, "cursor").path("in").stringValue()).isEqualTo("query");
        assertThat(parameter(list, "page").isMissingNode()).isTrue();
    }

    @Test
    void aFileTakesTheFiltersOfItsList() {
        var file = operation("/api/v1/notes.csv", "get");

        assertThat(file.path("parameters").values())
                .extracting(each -> each.path("name").stringValue())
                .containsExactlyInAnyOrder("kind", "pages", "before", "lang");
        assertThat(parameter(file, "pages").at("/schema/maximum").intValue()).isEqualTo(9);
        assertThat(file.at("/responses/200/content").propertyNames()).contains("text/csv");
    }

    @Test
    void theBoundsOfABodyAreVisible() {
        var note = document.at("/components/schemas/NewNote");

        assertThat(note.at("/properties/title/maxLength").intValue()).isEqualTo(100);
        assertThat(note.at("/properties/pages/minimum").intValue()).isEqualTo(1);
        assertThat(note.at("/properties/tags/maxItems").intValue()).isEqualTo(3);
        assertThat(note.path("required").values())
                .extracting(JsonNode::stringValue)
                .contains("title", "kind", "pages")
                .doesNotContain("tags");
    }

    @Test
    void whatIsPublishedIsDescribedForEverybody() {
        var anonymous = api.header("Authorization", "");
        var type = "org.huunghi.note.closed.v1";

        assertThat(anonymous
                        .get("/asyncapi")
                        .json()
                        .at("/channels/note/address")
                        .stringValue())
                .isEqualTo("huunghi.note.events.v1");
        assertThat(anonymous
                        .get("/schemas/" + type)
                        .json()
                        .at("/properties/change/properties")
                        .propertyNames())
                .containsExactly("reason");
        assertThat(anonymous.get("/schemas/" + type).header("Content-Type")).isEqualTo("application/schema+json");
        assertThat(anonymous.get("/schemas/org.huunghi.note.lost.v1").code()).isEqualTo("not-found");
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }

    private static JsonNode parameter(JsonNode operation, String name) {
        return operation.path("parameters").values().stream()
                .filter(each -> each.path("name").stringValue().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
