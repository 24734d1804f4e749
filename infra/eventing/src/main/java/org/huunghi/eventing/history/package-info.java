/** What every record went through, kept from the service's own events, and what was known of it at any moment. */
package org.huunghi.eventing.history;
