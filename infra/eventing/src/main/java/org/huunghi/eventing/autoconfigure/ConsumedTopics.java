package org.huunghi.eventing.autoconfigure;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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
 * pattern, because only a subscription to a pattern can start before the broker and the topics are there. The group is
 * the service's own, or one below it that the binding names.
 */
final class ConsumedTopics implements BeanPostProcessor {

    private static final String INPUT = "-in-";

    private final String service;
    private final Map<String, Set<String>> topics = new LinkedHashMap<>();

    ConsumedTopics(String service) {
        this.service = service;
    }

    /** The event topics of all input bindings, known once {@link BindingServiceProperties} is a bean. */
    Map<String, Set<String>> byGroup() {
        return Collections.unmodifiableMap(topics);
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
        var named = binding.getGroup();
        var group = named != null && named.startsWith(service + ".") ? named : service;
        var replay = EventTopicNames.replay("", group);
        var read = Arrays.stream(binding.getDestination().split(","))
                .map(String::strip)
                .filter(topic -> !topic.endsWith(replay))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        topics.computeIfAbsent(group, g -> new LinkedHashSet<>()).addAll(read);
        binding.setGroup(group);
        binding.setDestination(read.stream()
                .map(topic -> Pattern.quote(topic) + "|" + Pattern.quote(EventTopicNames.replay(topic, group)))
                .collect(Collectors.joining("|")));
    }
}
