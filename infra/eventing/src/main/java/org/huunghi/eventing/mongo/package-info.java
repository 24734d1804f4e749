/** One document, one write: aggregates with their embedded outbox, and read models with their cursor. */
package org.huunghi.eventing.mongo;
