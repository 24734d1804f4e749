/** Plain Kafka clients: the producer behind the relay, the topics, the dead letters and their replay. */
package org.huunghi.eventing.kafka;
