/** From the document to the broker: pending events, the lanes they travel in, and what a crash left behind. */
package org.huunghi.eventing.outbox;
