package org.huunghi.eventing.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;

class ConsumedTopicsTest {

    private static final String UNIT = "huunghi.unit.events.v1";
    private static final String REPLAY = "huunghi.unit.events.v1.aid-service.replay";

    private final ConsumedTopics consumed = new ConsumedTopics("aid-service");

    @ParameterizedTest
    @ValueSource(strings = {UNIT, UNIT + "," + REPLAY, " " + UNIT + " , " + REPLAY})
    void aBindingListensToItsTopicAndItsReplaysAndToNothingElse(String destination) {
        var binding = complete("unitEvents-in-0", destination);

        assertThat(binding.getGroup()).isEqualTo("aid-service");
        var pattern = Pattern.compile(binding.getDestination());
        assertThat(UNIT).matches(pattern);
        assertThat(REPLAY).matches(pattern);
        assertThat("huunghi.unit.events.v1.task-service.replay").doesNotMatch(pattern);
        assertThat("huunghi.unit.events.v1.aid-service.dead-letters").doesNotMatch(pattern);
        assertThat("huunghi_unit_events_v1").doesNotMatch(pattern);
        assertThat(consumed.byGroup()).isEqualTo(Map.of("aid-service", Set.of(UNIT)));
    }

    @Test
    void oneBindingMayListenToSeveralTopics() {
        var pattern = Pattern.compile(
                complete("events-in-0", UNIT + ",huunghi.task.events.v1").getDestination());

        assertThat(UNIT).matches(pattern);
        assertThat("huunghi.task.events.v1").matches(pattern);
        assertThat("huunghi.task.events.v1.aid-service.replay").matches(pattern);
        assertThat(consumed.byGroup()).isEqualTo(Map.of("aid-service", Set.of(UNIT, "huunghi.task.events.v1")));
    }

    @Test
    void aGroupBelowTheServicesHasItsOwnReplays() {
        var binding = new BindingProperties();
        binding.setGroup("aid-service.history");
        var completed = complete("history-in-0", "huunghi.aid.events.v1", binding);

        assertThat(completed.getGroup()).isEqualTo("aid-service.history");
        assertThat("huunghi.aid.events.v1.aid-service.history.replay")
                .matches(Pattern.compile(completed.getDestination()));
        assertThat("huunghi.aid.events.v1.aid-service.replay")
                .doesNotMatch(Pattern.compile(completed.getDestination()));
        assertThat(consumed.byGroup()).isEqualTo(Map.of("aid-service.history", Set.of("huunghi.aid.events.v1")));
    }

    @Test
    void aGroupOfAnotherServiceIsNotTaken() {
        var binding = new BindingProperties();
        binding.setGroup("task-service");

        assertThat(complete("unitEvents-in-0", UNIT, binding).getGroup()).isEqualTo("aid-service");
    }

    @Test
    void anOutputBindingStaysAsItIs() {
        assertThat(complete("unitEvents-out-0", UNIT).getDestination()).isEqualTo(UNIT);
        assertThat(consumed.byGroup()).isEmpty();
    }

    private BindingProperties complete(String name, String destination) {
        return complete(name, destination, new BindingProperties());
    }

    private BindingProperties complete(String name, String destination, BindingProperties binding) {
        binding.setDestination(destination);
        var properties = new BindingServiceProperties();
        properties.setBindings(Map.of(name, binding));
        consumed.postProcessAfterInitialization(properties, "bindingServiceProperties");
        return binding;
    }
}
