package org.huunghi.servicekit.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.FacetRequest;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.history.AsOf;
import org.huunghi.servicekit.history.RecordId;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Documents what the kit does to every operation, so that no controller has to say it. */
final class KitOperations implements GlobalOperationCustomizer {

    private static final StringSchema ENTITY_TAG = (StringSchema) new StringSchema()
            .pattern("^\"[0-9]{1,18}\"$")
            .description("Version of the record, as an entity tag")
            .example("\"1\"");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var post = mapping(method) != null && List.of(mapping(method).method()).contains(RequestMethod.POST);
        if (takes(method, PageRequest.class)) {
            describePaging(operation);
        }
        if (takes(method, FacetRequest.class)) {
            describeFacets(operation);
        }
        if (takes(method, AsOf.class)) {
            describeAsOf(operation);
        }
        if (takes(method, Download.class)) {
            describeDownload(operation);
        }
        if (takes(method, ExpectedVersion.class)) {
            describeExpectedVersion(operation);
        }
        if (post) {
            describeRepeats(operation);
        }
        if (ResponseEntity.class.isAssignableFrom(method.getMethod().getReturnType())) {
            describeAnswer(operation, post && mapping(method).path().length == 0);
        }
        describeRefusals(operation, method);
        return operation;
    }

    private static void describePaging(Operation operation) {
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        limit.setDefault(PageRequest.DEFAULT_LIMIT);
        operation.addParametersItem(new QueryParameter()
                .name("limit")
                .description("At most so many items")
                .schema(limit));
        operation.addParametersItem(new QueryParameter()
                .name("cursor")
                .description("The next of the former page of this very list")
                .schema(new StringSchema().maxLength(4000)));
    }

    private static void describeFacets(Operation operation) {
        operation.addParametersItem(new QueryParameter()
                .name("facets")
                .description("Names, separated by commas, of what all that matches is to be counted by")
                .schema(new StringSchema().maxLength(200)));
    }

    private static void describeAsOf(Operation operation) {
        operation.addParametersItem(new QueryParameter()
                .name("asOf")
                .description("What was known at the end of this day in Vietnam, or at this instant")
                .schema(new StringSchema().maxLength(40).example("2026-05-01")));
    }

    private static void describeDownload(Operation operation) {
        operation.addParametersItem(new QueryParameter()
                .name("lang")
                .description("Language of headers, days and numbers; that of Accept-Language if absent")
                .schema(new StringSchema()._enum(List.of("vi", "en"))));
        var file = new Schema<>().type("string").format("binary");
        var content = new Content();
        for (var type : List.of(Download.CSV_TYPE, Download.XLSX_TYPE)) {
            content.addMediaType(type, new MediaType().schema(file));
        }
        operation
                .getResponses()
                .addApiResponse("200", new ApiResponse().description("The file").content(content));
    }

    private static void describeExpectedVersion(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("If-Match")
                .description("The ETag of the record as the caller has seen it")
                .required(true)
                .schema(ENTITY_TAG));
        refusal(operation, "412", "Somebody else changed the record first; currentVersion says where it is");
        refusal(operation, "428", "If-Match is missing");
    }

    private static void describeRepeats(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .description(
                        "Makes a repeat safe: for 24 hours it is given the first answer, with Idempotency-Replayed")
                .schema(new StringSchema().minLength(1).maxLength(255).pattern("^[\\x21-\\x7E]+$")));
        refusal(operation, "409", "The rules refuse it; where it is for the status, allowed lists what is possible");
        refusal(operation, "413", "The body is too large");
        refusal(operation, "415", "The body is not JSON");
        refusal(operation, "422", "The Idempotency-Key came with another request before");
    }

    private static void describeAnswer(Operation operation, boolean creation) {
        var done = operation.getResponses().remove("200");
        if (done == null) {
            return;
        }
        done.addHeaderObject("ETag", new Header().schema(ENTITY_TAG));
        if (creation) {
            done.setDescription("Created");
            done.addHeaderObject("Location", new Header().schema(new StringSchema().format("uri-reference")));
        }
        operation.getResponses().addApiResponse(creation ? "201" : "200", done);
    }

    private static void describeRefusals(Operation operation, HandlerMethod method) {
        refusal(operation, "400", "The input is not valid; errors names the fields");
        refusal(operation, "401", "No valid token");
        refusal(operation, "403", "Not permitted to this caller");
        if (takes(method, RecordId.class)
                || Arrays.stream(method.getMethodParameters())
                        .anyMatch(p -> p.hasParameterAnnotation(PathVariable.class))) {
            refusal(operation, "404", "No such record");
        }
        refusal(operation, "503", "A part that is needed does not answer; Retry-After says when to come back");
    }

    private static void refusal(Operation operation, String status, String description) {
        if (!operation.getResponses().containsKey(status)) {
            operation
                    .getResponses()
                    .addApiResponse(
                            status, new ApiResponse().description(description).content(ProblemSchema.content()));
        }
    }

    static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static RequestMapping mapping(HandlerMethod method) {
        return AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
    }
}
