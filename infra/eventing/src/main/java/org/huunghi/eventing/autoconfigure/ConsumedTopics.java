package org.huunghi.eventing.autoconfigure;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huunghi.eventing.kafka.EventTopicNames;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.util.StringUtils;

/**
 * Completes the input bindings. A service names the event topic; its group's replay topic is added, and both become a
 * pattern, because only a subscription to a pattern can start before the broker and the topics are there.
 */
final class ConsumedTopics implements BeanPostProcessor {

    private static final String INPUT = "-in-";

    private final String group;
    private final Set<String> topics = new LinkedHashSet<>();

    ConsumedTopics(String group) {
        this.group = group;
    }

    /** The event topics of all input bindings, known once {@link BindingServiceProperties} is a bean. */
    Collection<String> topics() {
        return List.copyOf(topics);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof BindingServiceProperties properties) {
            properties.getBindings().forEach((binding, settings) -> {
                if (binding.contains(INPUT) && StringUtils.hasText(settings.getDestination())) {
                    complete(settings);
                }
            });
        }
        return bean;
    }

    private void complete(BindingProperties binding) {
        var replay = EventTopicNames.replay("", group);
        var named = Arrays.stream(binding.getDestination().split(","))
                .map(String::strip)
                .filter(topic -> !topic.endsWith(replay))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        topics.addAll(named);
        binding.setGroup(group);
        binding.setDestination(named.stream()
                .map(topic -> Pattern.quote(topic) + "|" + Pattern.quote(EventTopicNames.replay(topic, group)))
                .collect(Collectors.joining("|")));
    }
}
