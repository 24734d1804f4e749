package org.huunghi.servicekit.web;

import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.AggregateView;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.FacetRequest;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.history.AsOf;
import org.huunghi.servicekit.history.RecordId;
import org.huunghi.servicekit.problem.ProblemResolver;
import org.huunghi.servicekit.security.Claims;
import org.huunghi.servicekit.table.Download;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** The clock of the platform, the filters of a request, and the parameters that controllers take. */
@AutoConfiguration
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {

    /** Milliseconds, since the store keeps no more: what is answered now and what is read later are the same. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    Correlation correlation(ProblemResolver problems) {
        return new Correlation(problems);
    }

    @Bean
    BodyBound bodyBound(WebSettings settings) {
        return new BodyBound(settings);
    }

    /** Only where there are aggregates. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Actor.class)
    static class Changes implements WebMvcConfigurer {

        private final ObjectProvider<Clock> clock;

        Changes(ObjectProvider<Clock> clock) {
            this.clock = clock;
        }

        @Bean
        ChangeContexts changeContexts(
                ObjectProvider<AggregateView<?, ?>> views, JsonMapper json, Clock clock, Optional<Tracer> tracer) {
            var all = new AggregateViews(views.stream().toList());
            return new ChangeContexts(new Idempotency(all, json, clock), tracer);
        }

        @Bean
        ParametersOnly parametersOnly() {
            return new ParametersOnly();
        }

        @Bean
        Replay replay() {
            return new Replay();
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new ParameterResolver<>(Actor.class, request -> actor()));
            resolvers.add(new ParameterResolver<>(
                    ExpectedVersion.class, request -> ExpectedVersion.of(request.getHeader(HttpHeaders.IF_MATCH))));
            resolvers.add(new ParameterResolver<>(
                    PageRequest.class,
                    request -> PageRequest.of(
                            path(request), request.getParameter("limit"), request.getParameter("cursor"))));
            resolvers.add(new ParameterResolver<>(
                    FacetRequest.class, request -> FacetRequest.of(request.getParameter("facets"))));
            resolvers.add(new ParameterResolver<>(
                    AsOf.class, request -> AsOf.of(request.getParameter("asOf"), clock.getObject())));
            resolvers.add(new ParameterResolver<>(RecordId.class, Changes::recordId));
            resolvers.add(new ParameterResolver<>(
                    Download.class,
                    request -> Download.of(
                            request.getNativeRequest(HttpServletRequest.class),
                            request.getNativeResponse(HttpServletResponse.class))));
        }

        /** As strict as in JSON: Spring's own converters also take epoch numbers, and years that no store keeps. */
        @Override
        public void addFormatters(FormatterRegistry formats) {
            formats.addConverter(String.class, LocalDate.class, text -> LocalDate.parse(unsigned(text)));
            formats.addConverter(String.class, Instant.class, text -> Instant.parse(unsigned(text)));
        }

        private static String unsigned(String text) {
            if (text.startsWith("+") || text.startsWith("-")) {
                throw new IllegalArgumentException("a year of four digits is expected");
            }
            return text;
        }

        private static Actor actor() {
            return Claims.actor(SecurityContextHolder.getContext().getAuthentication());
        }

        private static RecordId recordId(NativeWebRequest request) {
            var variables = (Map<?, ?>) request.getAttribute(
                    HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
            return new RecordId(variables.values().iterator().next().toString());
        }

        private static String path(NativeWebRequest request) {
            return ((HttpServletRequest) request.getNativeRequest()).getServletPath();
        }
    }
}
