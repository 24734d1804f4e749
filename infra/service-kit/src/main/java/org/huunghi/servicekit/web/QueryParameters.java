package org.huunghi.servicekit.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * The query parameters that can be read by, address by address. They are told by the parameters of the controllers, so
 * that no list of them has to be kept. One address may have several controllers, as a record and its past have.
 */
final class QueryParameters {

    private final Map<Class<?>, Set<String>> ofTypes = new HashMap<>();
    private final Map<String, Set<String>> ofAddresses = new HashMap<>();

    /** @param kit parameters of controllers that are recognised by their types */
    QueryParameters(Collection<ParameterResolver<?>> kit, Map<RequestMappingInfo, HandlerMethod> controllers) {
        kit.forEach(parameter -> ofTypes.put(parameter.type(), parameter.reads()));
        controllers.forEach((mapping, controller) -> {
            if (reads(mapping)) {
                mapping.getPatternValues().forEach(address -> names(controller)
                        .forEach(ofAddresses.computeIfAbsent(address, a -> new TreeSet<>())::add));
            }
        });
    }

    /** @param address as it is mapped, for example {@code /api/v1/tasks/{id}} */
    Set<String> of(String address) {
        return ofAddresses.getOrDefault(address, Set.of());
    }

    private static boolean reads(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private Stream<String> names(HandlerMethod controller) {
        return Arrays.stream(controller.getMethodParameters()).flatMap(this::names);
    }

    private Stream<String> names(MethodParameter parameter) {
        var type = parameter.getParameterType();
        var named = parameter.getParameterAnnotation(RequestParam.class);
        if (named != null) {
            return Stream.of(named.name().isEmpty() ? parameter.getParameter().getName() : named.name());
        }
        if (parameter.hasParameterAnnotation(ParameterObject.class)) {
            return Arrays.stream(type.getRecordComponents()).map(component -> component.getName());
        }
        return ofTypes.getOrDefault(type, Set.of()).stream();
    }
}
