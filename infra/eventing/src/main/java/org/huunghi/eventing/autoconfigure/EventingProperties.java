package org.huunghi.eventing.autoconfigure;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service publishes and consumes events.
 *
 * @param topicPartitions partitions of an event topic when it is made; fixed for the topic's life, since they order it
 * @param retryFirst pause before an event that could not be consumed is delivered again; doubled at each attempt
 * @param retryLongest bound of that pause; it must stay well below max.poll.interval.ms
 * @param outboxLate age of the oldest unpublished event from which the service calls itself degraded
 * @param healthTimeout how long a health check waits for the broker
 */
@ConfigurationProperties("huunghi.eventing")
record EventingProperties(
        @DefaultValue("12") int topicPartitions,
        @DefaultValue("500ms") Duration retryFirst,
        @DefaultValue("10s") Duration retryLongest,
        @DefaultValue("1m") Duration outboxLate,
        @DefaultValue("2s") Duration healthTimeout) {}
