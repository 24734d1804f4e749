package org.huunghi.servicekit.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.catalogue.PublishedEvents;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.FacetRequest;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.history.AsOf;
import org.huunghi.servicekit.history.RecordId;
import org.huunghi.servicekit.table.Download;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** The documents of a service with aggregates. */
@AutoConfiguration(afterName = "org.huunghi.eventing.autoconfigure.EventingAutoConfiguration")
@ConditionalOnClass(Actor.class)
class OpenApiConfiguration {

    static final String VERSION = "v1";

    private static final String TOKEN = "token";

    /** The server is the origin that the document came from: the gateway for a caller, the service for its operator. */
    @Bean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title("Huu Nghi: " + service).version(VERSION))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(TOKEN, token)
                        .addSchemas(ProblemSchema.NAME, ProblemSchema.schema()))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    KitOperations kitOperations() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.class,
                        ExpectedVersion.class,
                        PageRequest.class,
                        Download.class,
                        AsOf.class,
                        RecordId.class,
                        FacetRequest.class);
        return new KitOperations();
    }

    @Bean
    HistoryOperations historyOperations() {
        return new HistoryOperations();
    }

    @Bean
    RequiredPrimitives requiredPrimitives() {
        return new RequiredPrimitives();
    }

    @Bean
    @ConditionalOnBean(PublishedEvents.class)
    EventDocuments eventDocuments(PublishedEvents published, @Value("${spring.application.name}") String service) {
        return new EventDocuments(published, "Huu Nghi: " + service);
    }
}
