package org.huunghi.servicekit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.FacetRequest;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.history.AsOf;
import org.huunghi.servicekit.history.RecordId;
import org.huunghi.servicekit.security.Claims;
import org.huunghi.servicekit.table.Download;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** The parameters that every controller may take without saying where they come from. */
final class KitParameters {

    private KitParameters() {}

    /** @param clock by which it is told what has been */
    static List<ParameterResolver<?>> all(Supplier<Clock> clock) {
        return List.of(
                new ParameterResolver<>(Actor.class, Set.of(), request -> actor()),
                new ParameterResolver<>(
                        ExpectedVersion.class,
                        Set.of(),
                        request -> ExpectedVersion.of(request.getHeader(HttpHeaders.IF_MATCH))),
                new ParameterResolver<>(
                        PageRequest.class,
                        Set.of("limit", "cursor"),
                        request -> PageRequest.of(
                                path(request), request.getParameter("limit"), request.getParameter("cursor"))),
                new ParameterResolver<>(
                        FacetRequest.class,
                        Set.of("facets"),
                        request -> FacetRequest.of(request.getParameter("facets"))),
                new ParameterResolver<>(
                        AsOf.class, Set.of("asOf"), request -> AsOf.of(request.getParameter("asOf"), clock.get())),
                new ParameterResolver<>(RecordId.class, Set.of(), KitParameters::recordId),
                new ParameterResolver<>(
                        Download.class,
                        Set.of("lang"),
                        request -> Download.of(
                                request.getNativeRequest(HttpServletRequest.class),
                                request.getNativeResponse(HttpServletResponse.class))));
    }

    private static Actor actor() {
        return Claims.actor(SecurityContextHolder.getContext().getAuthentication());
    }

    private static RecordId recordId(NativeWebRequest request) {
        var variables = (Map<?, ?>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        var id = variables.entrySet().iterator().next();
        return RecordId.of(id.getKey().toString(), id.getValue().toString());
    }

    private static String path(NativeWebRequest request) {
        return ((HttpServletRequest) request.getNativeRequest()).getServletPath();
    }
}
