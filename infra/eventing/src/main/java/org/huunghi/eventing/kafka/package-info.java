/** The plain Kafka producer behind the relay. */
package org.huunghi.eventing.kafka;
