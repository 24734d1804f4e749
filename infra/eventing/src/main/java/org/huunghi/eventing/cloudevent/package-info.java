/** CloudEvents 1.0 in Kafka's binary mode: the headers that go round the data. */
package org.huunghi.eventing.cloudevent;
