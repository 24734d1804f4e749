package org.huunghi.eventing.kafka;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.huunghi.eventing.inbox.IntakeMetrics;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;

/** Keeps the lag of a partition from being shown by an instance that has lost it. */
public final class ReleasedPartitions implements KafkaBindingRebalanceListener {

    private final IntakeMetrics metrics;

    public ReleasedPartitions(IntakeMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void onPartitionsRevokedAfterCommit(
            String binding, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.forEach(partition -> metrics.released(partition.topic(), partition.partition()));
    }
}
