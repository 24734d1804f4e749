package org.huunghi.gateway;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.rewritePath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.function.Function;
import org.huunghi.gateway.GatewaySettings.Part;
import org.huunghi.servicekit.web.Correlation;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Which part answers what: its collections of the API, and the documents that describe it. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final Fallbacks fallbacks;

    Routes(Fallbacks fallbacks) {
        this.fallbacks = fallbacks;
    }

    @Bean
    RouterFunction<ServerResponse> partRoutes(GatewaySettings settings) {
        return settings.parts().entrySet().stream()
                .map(part -> api(part.getKey(), part.getValue()).and(documents(part.getKey(), part.getValue())))
                .reduce(RouterFunction::and)
                .orElseThrow(() -> new IllegalStateException("huunghi.gateway.parts names no part"));
    }

    private RouterFunction<ServerResponse> api(String name, Part part) {
        var collections = part.collections().stream()
                .map(Routes::belowOrAsAFile)
                .reduce(RequestPredicate::or)
                .orElseThrow(() -> new IllegalStateException(name + " owns no collection"));
        return route(name, part, collections, Function.identity());
    }

    private static RequestPredicate belowOrAsAFile(String collection) {
        var list = "/api/v1/" + collection;
        return path(list + "/**").or(path(list + ".{format:csv|xlsx}"));
    }

    private RouterFunction<ServerResponse> documents(String name, Part part) {
        var schemas = "/schemas/" + name;
        return route(name, part, GET("/openapi/" + name), setPath("/v3/api-docs"))
                .and(route(name, part, GET("/asyncapi/" + name), setPath("/asyncapi")))
                .and(route(name, part, GET(schemas + "/{type}"), rewritePath(schemas, "/schemas")));
    }

    private RouterFunction<ServerResponse> route(
            String name, Part part, RequestPredicate which, Function<ServerRequest, ServerRequest> change) {
        return GatewayRouterFunctions.route(name)
                .route(which, http())
                .filter(fallbacks.of(name))
                .before(change)
                .before(Routes::correlate)
                .before(uri(part.url()))
                .before(request -> PartClients.choose(request, name))
                .build();
    }

    private static ServerRequest correlate(ServerRequest request) {
        return ServerRequest.from(request)
                .headers(headers -> headers.set(Correlation.HEADER, Correlation.of(request.servletRequest())))
                .build();
    }
}
