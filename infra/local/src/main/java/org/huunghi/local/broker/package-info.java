/** A real Apache Kafka of one node, run from its Maven jars. */
package org.huunghi.local.broker;
