package org.huunghi.bench;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.Map;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The least that could take a report of progress over HTTP: the same server and JSON library, one update by the driver.
 * Nobody is asked who he is, nothing is checked, nobody is told.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
public class BareEndpoint {

    record Report(int percent, String note) {}

    /** The one endpoint. */
    @RestController
    static class Reports {

        private final MongoCollection<Document> tasks;

        Reports(MongoCollection<Document> tasks) {
            this.tasks = tasks;
        }

        @PostMapping("/tasks/{id}/progress")
        Map<String, Object> report(@PathVariable String id, @RequestBody Report report) {
            var progress = new Document("percent", report.percent).append("note", report.note);
            tasks.updateOne(eq("_id", id), combine(set("state.progress", progress), inc("version", 1)));
            return Map.of("id", id, "progress", report);
        }
    }

    @Bean
    MongoCollection<Document> tasks() {
        var uri = System.getProperty("bench.mongodb");
        return MongoClients.create(uri)
                .getDatabase("bench")
                .getCollection("tasks")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    public static void main(String[] args) {
        System.setProperty("bench.mongodb", args[0]);
        var application = new SpringApplication(BareEndpoint.class);
        application.setDefaultProperties(
                Map.of("server.port", "0", "spring.threads.virtual.enabled", "true", "spring.main.banner-mode", "off"));
        var context = (ServletWebServerApplicationContext) application.run();
        System.out.println(
                "endpoint ready: http://localhost:" + context.getWebServer().getPort());
    }
}
