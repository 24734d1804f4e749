package org.huunghi.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Validates JSON against JSON Schema 2020-12, with formats asserted. */
public final class JsonSchemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private JsonSchemas() {}

    /** Fails with every violation at once. */
    public static void validate(String schemaJson, String dataJson) {
        var errors = REGISTRY.getSchema(schemaJson, InputFormat.JSON)
                .validate(
                        dataJson,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new AssertionError(
                    String.join("\n", errors.stream().map(Error::toString).toList()) + "\nin " + dataJson);
        }
    }
}
