package org.huunghi.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The bare reports in a server of the same make that has nothing else: nobody is even asked who he is. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@Import(BareReports.class)
public class BareEndpoint {

    @Bean
    MongoClient mongoClient() {
        return MongoClients.create(System.getProperty("bench.mongodb"));
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
