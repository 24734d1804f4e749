/**
 * Loads the facts of the five articles through the public API and tells the platform's main story with them. A guest
 * of the platform: it knows addresses, tokens, JSON and Kafka, and none of the services' classes.
 */
package org.huunghi.seed;
