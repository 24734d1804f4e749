package org.huunghi.servicekit.openapi;

import io.swagger.v3.oas.annotations.Hidden;
import org.huunghi.eventing.catalogue.PublishedEvents;
import org.huunghi.servicekit.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Shows what this service publishes, generated from the catalogues that publish it. */
@Hidden
@RestController
final class EventDocuments {

    private final PublishedEvents published;
    private final String title;

    EventDocuments(PublishedEvents published, String title) {
        this.published = published;
        this.title = title;
    }

    @GetMapping("/asyncapi")
    JsonNode asyncApi() {
        return published.asyncApi(title, OpenApiConfiguration.VERSION);
    }

    @GetMapping(
            path = "/schemas/{type}",
            produces = {"application/schema+json", "application/json"})
    JsonNode schema(@PathVariable String type) {
        return published.schema(type).orElseThrow(() -> Problem.of(404, "not-found")
                .asRefusal());
    }
}
