/** The consumer side: read, deduplicate, tell poison from trouble. */
package org.huunghi.eventing.inbox;
