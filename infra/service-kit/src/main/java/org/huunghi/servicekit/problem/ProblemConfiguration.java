package org.huunghi.servicekit.problem;

import java.util.List;
import java.util.Locale;
import org.huunghi.eventing.mongo.AggregateCollection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Makes every refusal and every failure a problem document. The setting {@code huunghi.problems} names own bundles. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
class ProblemConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(ProblemTexts.VIETNAMESE, Locale.ENGLISH));
        resolver.setDefaultLocale(ProblemTexts.VIETNAMESE);
        return resolver;
    }

    @Bean
    ProblemTexts problemTexts(@Value("${huunghi.problems:}") List<String> bundles) {
        return new ProblemTexts(bundles);
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json, ProblemTexts texts, LocaleResolver localeResolver) {
        return new ProblemWriter(json, texts, localeResolver);
    }

    /** @param patterns of paths that are secrets, with {@code *} for what must not be shown */
    @Bean
    SecretPaths secretPaths(@Value("${huunghi.web.secret-paths:}") List<String> patterns) {
        return new SecretPaths(patterns);
    }

    @Bean
    ProblemResolver problemResolver(List<ProblemMapping> mappings, ProblemWriter writer, SecretPaths secrets) {
        return new ProblemResolver(mappings, writer, secrets);
    }

    @Bean
    ProblemMapping inputProblems() {
        return new InputProblems();
    }

    @Bean
    ProblemMapping webProblems() {
        return new WebProblems();
    }

    @Bean
    ErrorPage errorPage(ProblemWriter writer) {
        return new ErrorPage(writer);
    }

    /** Later than Spring Boot's own valve, hence nearer to the request and the first to report. */
    @Bean
    @Order(100)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems(ProblemWriter writer) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ContainerProblems(writer)));
    }

    /** Only where there is a store. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(AggregateCollection.class)
    static class Changes {

        @Bean
        ProblemMapping changeProblems() {
            return new ChangeProblems();
        }
    }
}
