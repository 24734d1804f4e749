package org.huunghi.servicekit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.FieldError.Shape;
import org.huunghi.servicekit.Problem;
import org.springframework.http.HttpMethod;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses a question with a query parameter that its address does not have. A filter with a slip of the pen in its name
 * would else be passed over, and the list of everything be taken for the list that was asked for.
 */
final class KnownParametersOnly implements HandlerInterceptor {

    private static final String API = "/api/";

    private final Supplier<QueryParameters> parameters;

    /** @param parameters asked for with the first request, when all addresses are there */
    KnownParametersOnly(Supplier<QueryParameters> parameters) {
        this.parameters = SingletonSupplier.of(parameters);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = request.getParameterMap().keySet();
        if (!asked.isEmpty() && isQuestion(request)) {
            refuseUnknown(asked, parameters.get().of(address(request)));
        }
        return true;
    }

    /** Nobody in person comes by a link that is its own permission; mail and calendar programs hang on what they like. */
    private static boolean isQuestion(HttpServletRequest request) {
        var method = request.getMethod();
        return (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method))
                && request.getUserPrincipal() != null
                && request.getServletPath().startsWith(API);
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static void refuseUnknown(Set<String> asked, Set<String> known) {
        var shape = new Shape(known.isEmpty() ? "none" : "one-of", List.copyOf(known));
        var unknown = asked.stream()
                .filter(name -> !known.contains(name))
                .map(name -> new FieldError(name, "unknown-parameter", null, shape))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.invalid(unknown).asRefusal();
        }
    }
}
