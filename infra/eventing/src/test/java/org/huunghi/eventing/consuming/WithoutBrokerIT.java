package org.huunghi.eventing.consuming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.huunghi.eventing.consuming.UnitsApplication.Unit;
import org.huunghi.eventing.mongo.ReadModelCollection;
import org.huunghi.testkit.TestBroker;
import org.huunghi.testkit.TestStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.ResolvableType;

/** Nobody promises in which order the parts of the platform start. */
class WithoutBrokerIT {

    private static final Duration IN_TIME = Duration.ofSeconds(60);

    @Test
    void aServiceStartsWithoutItsBrokerAndConsumesWhenItComes() {
        try (var broker = TestBroker.ownInstance()) {
            broker.stop();
            var started = System.nanoTime();
            try (var service = new SpringApplicationBuilder(UnitsApplication.class)
                    .run(
                            "--spring.config.import=classpath:huunghi-eventing.yml",
                            "--spring.application.name=units-service",
                            "--spring.cloud.function.definition=unitEvents",
                            "--spring.cloud.stream.bindings.unitEvents-in-0.destination=" + UnitStream.TOPIC,
                            "--KAFKA_BOOTSTRAP_SERVERS=" + broker.bootstrapServers(),
                            "--MONGODB_URI=" + TestStore.shared().uri(),
                            "--huunghi.database=" + TestStore.freshDatabase())) {
                assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
                var health = service.getBean("kafkaHealthIndicator", HealthIndicator.class);
                assertThat(health.health().getStatus()).isEqualTo(new Status("DEGRADED"));
                assertThat(health.health().getDetails().get("reason"))
                        .asString()
                        .contains("does not answer");

                broker.start();

                await().atMost(IN_TIME).until(() -> health.health().getStatus().equals(Status.UP));
                try (var stream = new UnitStream(broker.bootstrapServers())) {
                    await().atMost(IN_TIME).until(() -> stream.topics().containsKey("huunghi.tally.events.v1"));
                    stream.send(List.of(UnitStream.renamed("late-1", 1, "come")));
                    ReadModelCollection<Unit> units = service.<ReadModelCollection<Unit>>getBeanProvider(
                                    ResolvableType.forClassWithGenerics(ReadModelCollection.class, Unit.class))
                            .getObject();
                    await().atMost(IN_TIME).untilAsserted(() -> assertThat(units.find("late-1"))
                            .contains(new Unit("late-1", "come")));
                }
            }
        }
    }
}
