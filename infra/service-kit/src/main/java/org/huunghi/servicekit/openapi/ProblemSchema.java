package org.huunghi.servicekit.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;

/** The problem document in words of OpenAPI. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Content content() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME)));
    }

    static Schema<?> schema() {
        var error = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema())
                .addProperty(
                        "allowed",
                        new ArraySchema()
                                .items(new StringSchema())
                                .description("All values that there are, where there are only these"));
        var problem = new ObjectSchema();
        problem.description("RFC 9457 problem details; some codes carry further members")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema().description("In Vietnamese, or as Accept-Language asks"))
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema().format("uri-reference"))
                .addProperty("code", new StringSchema().description("Stable, for programs"))
                .addProperty("errors", new ArraySchema().items(error));
        problem.setRequired(List.of("type", "title", "status", "instance", "code"));
        problem.setAdditionalProperties(true);
        return problem;
    }
}
