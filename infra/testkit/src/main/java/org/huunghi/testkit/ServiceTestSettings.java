package org.huunghi.testkit;

import java.util.Map;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a service at the broker, the store and the issuer of this JVM. */
final class ServiceTestSettings implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testkit",
                        Map.of(
                                "MONGODB_URI", TestStore.shared().uri(),
                                "huunghi.database", TestStore.freshDatabase(),
                                "KAFKA_BOOTSTRAP_SERVERS", TestBroker.shared().bootstrapServers(),
                                "ISSUER_URI", Tokens.issuer())));
        context.registerBean(
                MongoClientSettingsBuilderCustomizer.class,
                () -> settings -> settings.addCommandListener(IndexCheck.shared()));
        context.registerBean(
                Api.class,
                () -> Api.at(() -> "http://localhost:" + environment.getRequiredProperty("local.server.port")));
    }
}
