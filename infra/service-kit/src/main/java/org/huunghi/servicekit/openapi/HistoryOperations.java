package org.huunghi.servicekit.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.ArrayList;
import org.huunghi.servicekit.history.AsOf;
import org.huunghi.servicekit.history.HistoryOf;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriTemplate;

/** Says of each history whose it is; what they have in common cannot. */
final class HistoryOperations implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var words = method.getBeanType().getAnnotation(HistoryOf.class);
        if (words == null) {
            return operation;
        }
        if (KitOperations.takes(method, AsOf.class)) {
            operation.summary("Read " + words.value() + ", now or as it was known");
            operation.description("With asOf: its public state as it was known then, in an envelope that says so.");
        } else {
            operation.summary("Read the history of " + words.value());
            operation.description(words.tells());
        }
        addId(operation, method);
        return operation;
    }

    /** By the name that it has in the address; reading a record now tells it too. */
    private static void addId(Operation operation, HandlerMethod method) {
        var address = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class)
                .path()[0];
        var name = new UriTemplate(address).getVariableNames().getFirst();
        var parameters = new ArrayList<Parameter>();
        if (operation.getParameters() != null) {
            parameters.addAll(operation.getParameters());
        }
        if (parameters.stream().noneMatch(parameter -> name.equals(parameter.getName()))) {
            parameters.addFirst(new PathParameter().name(name).schema(new StringSchema()));
        }
        operation.setParameters(parameters);
    }
}
