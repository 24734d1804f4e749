package org.huunghi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huunghi.testkit.Deliveries.event;
import static org.huunghi.testkit.Deliveries.given;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.messaging.Message;

class DeliveriesTest {

    /** What a consumer knows: the newest sequence and name of each subject, and how often it was told. */
    private static final class World {
        private final Map<String, Long> sequences = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private int told;
    }

    private static Consumer<Message<byte[]>> careful(World world) {
        return message -> {
            var subject = (String) message.getHeaders().get("ce_subject");
            var sequence = Long.parseLong((String) message.getHeaders().get("ce_sequence"));
            if (sequence > world.sequences.getOrDefault(subject, 0L)) {
                world.sequences.put(subject, sequence);
                world.names.put(subject, text(message));
            }
        };
    }

    private static Consumer<Message<byte[]>> counting(World world) {
        return message -> world.told++;
    }

    private static Consumer<Message<byte[]>> trusting(World world) {
        return message -> world.names.put("P1", text(message));
    }

    @Test
    void carefulConsumerPasses() {
        assertThatCode(() -> twoNames(DeliveriesTest::careful)
                        .then(world -> assertThat(world.names).containsEntry("P1", "\"new\"")))
                .doesNotThrowAnyException();
    }

    @Test
    void consumerThatCountsDeliveriesIsCaught() {
        assertThatThrownBy(() -> twoNames(DeliveriesTest::counting)
                        .then(world -> assertThat(world.told).isEqualTo(2)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("twice");
    }

    @Test
    void consumerThatTrustsTheOrderIsCaught() {
        assertThatThrownBy(() -> twoNames(DeliveriesTest::trusting)
                        .then(world -> assertThat(world.names).containsEntry("P1", "\"new\"")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("reverse");
    }

    @Test
    void orderMayMatterWhenTheTestSaysSo() {
        assertThatCode(() -> twoNames(DeliveriesTest::trusting)
                        .thenInOrder(world -> assertThat(world.names).containsEntry("P1", "\"new\"")))
                .doesNotThrowAnyException();
    }

    @Test
    void goldenFileIsDeliveredAsItStands(@TempDir Path folder) {
        var headers = Map.of("ce_type", "org.huunghi.unit.renamed.v1", "ce_subject", "so-a", "ce_sequence", "3");
        GoldenFiles.in(folder, true).matches("renamed.v1", headers, "{\"state\":{}}");
        var renamed = Deliveries.golden(folder.resolve("renamed.v1.json"));
        assertThat(renamed)
                .isEqualTo(event("org.huunghi.unit.renamed.v1")
                        .of("so-a")
                        .sequence(3)
                        .data("{\"state\":{}}"));
    }

    private static Deliveries<World> twoNames(Function<World, Consumer<Message<byte[]>>> consumer) {
        var registered = event("org.huunghi.partner.registered.v1").of("P1");
        return given(World::new, consumer)
                .when(
                        registered.sequence(1).data("\"old\""),
                        registered.sequence(2).data("\"new\""));
    }

    private static String text(Message<byte[]> message) {
        return new String(message.getPayload(), StandardCharsets.UTF_8);
    }
}
