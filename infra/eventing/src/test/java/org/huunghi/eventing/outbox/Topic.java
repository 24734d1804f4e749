package org.huunghi.eventing.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.huunghi.eventing.cloudevent.EventMetadata;

/** All that lies on a topic, in the order of its partitions, and what must hold for it whatever has crashed. */
record Topic(List<Published> events) {

    record Published(EventMetadata metadata, String data) {

        String id() {
            return metadata.id();
        }

        String subject() {
            return metadata.subject();
        }

        long sequence() {
            return metadata.sequence();
        }
    }

    static Topic read(String bootstrapServers, String topic) {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            var events = new ArrayList<Published>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < end.get(p))) {
                for (var record : consumer.poll(Duration.ofMillis(200))) {
                    var event = CloudEventHeaders.read(record.headers());
                    assertThat(record.key()).isEqualTo(event.subject());
                    events.add(new Published(event, record.value()));
                }
            }
            return new Topic(events);
        }
    }

    /** Nothing lost, the first occurrences in order, and copies alike in all but their place. */
    void holdsAllOf(Collection<String> acknowledged, Map<String, Long> lastSequences) {
        var first = new LinkedHashMap<String, Published>();
        for (var event : events) {
            var former = first.putIfAbsent(event.id(), event);
            if (former != null) {
                assertThat(event).isEqualTo(former);
            }
        }
        assertThat(first.keySet()).containsAll(acknowledged);
        var bySubject = first.values().stream()
                .collect(Collectors.groupingBy(
                        Published::subject, Collectors.mapping(Published::sequence, Collectors.toList())));
        lastSequences.forEach((subject, last) -> assertThat(bySubject.get(subject))
                .as("first occurrences of the events of %s", subject)
                .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList()));
        assertThat(bySubject.keySet()).isEqualTo(lastSequences.keySet());
    }

    long duplicates() {
        return events.size() - events.stream().map(Published::id).distinct().count();
    }
}
