package org.huunghi.servicekit.web;

import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.AggregateView;
import org.huunghi.servicekit.problem.ProblemResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
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

        private final List<ParameterResolver<?>> parameters;
        private final ObjectProvider<RequestMappingHandlerMapping> mappings;

        Changes(
                ObjectProvider<Clock> clock,
                @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
            this.parameters = KitParameters.all(clock::getObject);
            this.mappings = mappings;
        }

        @Bean
        ChangeContexts changeContexts(
                ObjectProvider<AggregateView<?, ?>> views, JsonMapper json, Clock clock, Optional<Tracer> tracer) {
            var all = new AggregateViews(views.stream().toList());
            return new ChangeContexts(new Idempotency(all, json, clock), tracer);
        }

        @Bean
        WholeAnswers wholeAnswers() {
            return new WholeAnswers();
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
            resolvers.addAll(parameters);
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors.addInterceptor(new KnownParametersOnly(
                    () -> new QueryParameters(parameters, mappings.getObject().getHandlerMethods())));
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
    }
}
